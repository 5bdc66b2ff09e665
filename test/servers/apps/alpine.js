import Alpine from 'alpinejs';
import { isApp, place } from './html-of.js';

const app = Alpine.reactive({ /** @type {import('./html-of.js').Link[]} */ links: [] });
Alpine.data('news', () => ({ app }));

isApp({
  draw(links) {
    app.links = links;
    if (place().firstChild) return;
    place().innerHTML = `<main x-data="news"><h1>News</h1><template x-for="link in app.links" :key="link.id"><p :id="link.id">
      <a :href="link.href" x-text="link.id"></a></p></template><p>The rest</p></main>`;
    Alpine.start();
  },
  end: () => place().replaceChildren(),
});
