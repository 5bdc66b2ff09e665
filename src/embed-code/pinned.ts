/** The script for pages that pin it, named by its contents: it stays in a kit when a newer one comes. */
export const PINNED = /^campaign-widgets\.[\w-]{8}\.js$/;
