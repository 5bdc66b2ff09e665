import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

/** The page as Vue draws it on a server. @param {import('./html-of.js').Link[]} links */
const html = (links) =>
  renderToString(
    createSSRApp({
      render: () =>
        h('main', [
          h('h1', 'News'),
          links.map(({ id, href }) => h('p', { key: id, id }, [h('a', { href }, id)])),
          h('p', 'The rest'),
        ]),
    }),
  );

Object.assign(window, { html });
