import { createApp, createSSRApp, h, shallowRef } from 'vue';
import { isApp, place } from './html-of.js';

/** @type {import('vue').ShallowRef<import('./html-of.js').Link[]>} */
const shown = shallowRef([]);
const root = {
  render: () =>
    h('main', [
      h('h1', 'News'),
      shown.value.map(({ id, href, isBare }) => h('p', { key: id, id }, [isBare ? href : h('a', { href }, id)])),
      h('p', 'The rest'),
    ]),
};
/** @type {import('vue').App | undefined} */
let app;

isApp({
  draw(links) {
    shown.value = links;
    if (app) return;
    app = createApp(root);
    app.mount(place());
  },
  hydrate(links) {
    shown.value = links;
    app = createSSRApp(root);
    app.mount(place());
    Object.assign(window, { isDrawn: true });
  },
  end: () => app?.unmount(),
});
