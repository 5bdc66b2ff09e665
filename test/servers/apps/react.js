import { createElement as h } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { isApp, place } from './html-of.js';
import { App } from './react-app.js';

/** @type {{ render(app: unknown): void, unmount(): void } | undefined} */
let root;

isApp({
  draw(links) {
    root ??= createRoot(place());
    root?.render(h(App, { links }));
  },
  hydrate(links) {
    const onRecoverableError = (/** @type {unknown} */ error) => console.error(`${error}`);
    root = hydrateRoot(place(), h(App, { links }), { onRecoverableError });
  },
  end: () => root?.unmount(),
});
