import { createElement as h, useEffect } from 'react';

/** @param {{ links: import('./html-of.js').Link[] }} props */
export function App({ links }) {
  useEffect(() => {
    Object.assign(window, { isDrawn: true });
  });
  return h(
    'main',
    null,
    h('h1', null, 'News'),
    links.map(({ id, href, isBare }) => h('p', { key: id, id }, isBare ? href : h('a', { href }, id))),
    h('p', null, 'The rest'),
  );
}
