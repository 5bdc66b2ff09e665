// Reads a page of the kit as a browser does, and shows it for the tools that look at what is shown.
import { fixture, html } from '@open-wc/testing';
import type { KitFile } from '../../../src/publish/kit-file.js';
import pageStyles from '../../../src/publish/pages/page.css?raw';
import partStyles from '../../../src/publish/pages/parts.css?raw';
import { fileIn } from '../sample-kit.js';

export const readPage = (files: readonly KitFile[], path: string): Document =>
  new DOMParser().parseFromString(fileIn(files, path), 'text/html');

/** The visible form of a text in the page. */
export const wordsOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

let sheet: CSSStyleSheet | undefined;

/** The page's main part, in this page and with its style sheet. */
export async function showPage(
  page: Document,
  { width = 800, scheme = 'light', open = true } = {},
): Promise<HTMLElement> {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`${pageStyles}${partStyles}:root { color-scheme: ${scheme} }`);
  document.adoptedStyleSheets = [sheet];
  const main = document.importNode(page.querySelector('main') as HTMLElement, true);
  for (const details of main.querySelectorAll('details')) details.open = open;
  for (const button of main.querySelectorAll('button')) button.hidden = false;
  const place = await fixture<HTMLElement>(
    html`<div lang=${page.documentElement.lang} style="inline-size: ${width}px">${main}</div>`,
  );
  return place;
}

afterEach(() => {
  document.adoptedStyleSheets = [];
});
