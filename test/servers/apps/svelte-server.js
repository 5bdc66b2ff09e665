import { render } from 'svelte/server';
import { readable } from 'svelte/store';
import App from './Stored.svelte?server';

/** The page as Svelte draws it on a server. @param {import('./html-of.js').Link[]} links */
const html = (links) => render(App, { props: { links: readable(links) } }).body;

Object.assign(window, { html });
