import type { EmbedPage } from './embed-pages.js';

type Shown = Pick<EmbedPage, 'tag' | 'item' | 'lang'>;

/** The path of a page's fragment in the kit: every language is named, as whoever includes it chooses one. */
export const fragmentPath = ({ tag, item, lang }: Shown): string =>
  `fragments/${[tag, item].filter(Boolean).join('/')}.${lang}.html`;

/** The same where the page's policy forbids inline styles. */
export const linkedPath = (page: Shown): string => fragmentPath(page).replace('/', '/linked/');

export const isFragment = (path: string): boolean => path.startsWith('fragments/');

/** The words, picture and link that a fragment shows where its root is missing, as plain HTML. */
export const bakedIn = (fragment: string): string =>
  fragment.slice(fragment.indexOf('>') + 1, fragment.lastIndexOf('</')).replace(/^<template[\s\S]*<\/template>/, '');
