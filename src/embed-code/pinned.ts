/** The script for pages that pin it, named by its contents: it stays in a kit when a newer one comes. */
export const PINNED = /^campaign-widgets\.[\w-]{8}\.js$/;

/** The same for single pages: code alone, so that the campaign goes on. Its group is the name of the page. */
export const PINNED_PAGE = /^pages\/([a-z0-9-]+)\.[\w-]{8}\.js$/;
