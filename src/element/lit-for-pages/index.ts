// Stands for Lit in scripts of pages we do not own (build/vite/lit-for-pages.ts): the part that widgets use, to the same effect, in a
// third of the bytes. The npm modules and the builder have Lit itself. A test holds the two to the same.
export { noChange, nothing, render } from './parts.js';
export { LitElement } from './reactive-element.js';
export { adoptStyles, css } from './styles.js';
export { html } from './template.js';

/** Widgets are published without a browser too: not by these scripts. */
export const isServer = false;
