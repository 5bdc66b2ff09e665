/** @typedef {{ id: string, href: string, isBare?: boolean }} Link a link, or its address alone */

/** The page as a server would send it. @param {Link[]} links */
export const htmlOf = (links) =>
  `<main><h1>News</h1>${links.map(({ id, href, isBare }) => `<p id="${id}">${isBare ? href : `<a href="${href}">${id}</a>`}</p>`).join('')}<p>The rest</p></main>`;

export const place = () => /** @type {HTMLElement} */ (document.getElementById('app'));

/** @param {{ draw(links: Link[]): void, end(): void, hydrate?(links: Link[]): void }} app */
export const isApp = (app) => Object.assign(window, { app });
