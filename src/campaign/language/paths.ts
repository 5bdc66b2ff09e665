// Pages of a kit in English have plain names; in any other language its tag comes before the ending: "page.cy.html".
import { type Language, languageOf, languages } from './language.js';

/** The suffix of a page's name before ".html". */
export const pathSuffix = (lang: Language): string => (lang === languages[0] ? '' : `.${lang}`);

/** The language that a path is in. */
export const languageOfPath = (path: string): Language =>
  languageOf(/\.([a-z]+)\.html$/.exec(path)?.[1]) ?? languages[0];

/** A path without its language and ending. */
export const withoutSuffix = (path: string): string =>
  path.replace(/\.html$/, '').replace(new RegExp(`\\.(${languages.slice(1).join('|')})$`), '');
