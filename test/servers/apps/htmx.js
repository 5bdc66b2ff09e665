import htmx from 'htmx.org/dist/htmx.esm.js';
import { htmlOf, isApp, place } from './html-of.js';

const swap = (/** @type {string} */ html) =>
  htmx.swap(place(), html, { swapStyle: 'innerHTML', swapDelay: 0, settleDelay: 0 });

isApp({ draw: (links) => swap(htmlOf(links)), end: () => swap('') });
