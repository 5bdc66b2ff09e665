// Warnings about a page that is not set up well. Few pages need them, so they are fetched on demand.

import { languages } from '../../campaign/language/language.js';

const lines = {
  allow: (origin: string) => `data-allow="${origin}" is not an origin. Write it as https://example.org.`,
  lang: (lang: string) => `data-lang="${lang}" is not a language that widgets know. Use "${languages.join('", "')}".`,
  manifest: (url: string) =>
    `data-manifest="${url}" is not a web address, so the manifest.json beside the script is used. Write the address of the manifest in full, or take the attribute out.`,
  kit: (url: string) =>
    `data-kit="${url}" is not a web address, so the folder of the script is used. Write the address of the kit’s folder in full.`,
  meta: (url: string) =>
    `a <meta name="campaign-widgets:…"> names ${url}, at an origin that is not allowed. List it on the script tag: data-allow.`,
  second: (url: string) =>
    `a second script tag names ${url}, but the first one on a page decides. ` +
    'Set the manifest attribute on the widgets that should show another campaign.',
  foreign: (tag: string) =>
    `another script on this page has defined <${tag}>, so this widget is not shown. Remove that script to see the campaign’s widget.`,
};

export type Advice = keyof typeof lines;

/** Warns on the console about the set-up of the page, with the remedy. */
export function advise(topic: Advice, about: string): void {
  console.warn(`campaign-widgets: ${lines[topic](about)}`);
}
