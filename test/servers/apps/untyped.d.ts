// Libraries of host pages that bring no types.
declare module '@alpinejs/morph';
declare module '*.svelte?server';
declare module 'alpinejs';
declare module 'idiomorph/dist/idiomorph.esm.js';
declare module 'react';
declare module 'react-dom';
declare module 'react-dom/client';
