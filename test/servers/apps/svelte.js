import { flushSync, hydrate, mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { isApp, place } from './html-of.js';
import App from './Stored.svelte';

/** @type {import('svelte/store').Writable<import('./html-of.js').Link[]>} */
const links = writable([]);
/** @type {Record<string, unknown> | undefined} */
let app;

isApp({
  draw(now) {
    links.set(now);
    app ??= mount(App, { target: place(), props: { links } });
    flushSync();
  },
  hydrate(now) {
    links.set(now);
    app = hydrate(App, { target: place(), props: { links } });
    flushSync();
    Object.assign(window, { isDrawn: true });
  },
  end: () => void (app && unmount(app)),
});
