// The manifest step on a page of its own, with the published sample kit beside it.

import { fixture, html } from '@open-wc/testing';
import builderCss from '../../../src/builder/builder.css?raw';
import { Builder } from '../../../src/builder/builder.js';
import { catalogue } from '../../../src/widgets/catalogue.js';
import { waitUntil } from '../../support/wait-until.js';
import '../../../src/builder/manifest/builder-manifest.js';
import { ManifestWork } from '../../../src/builder/manifest/draft-store.js';
import type { BuilderData } from '../../../src/publish/pages/builder-data.js';

export const ROOT = new URL('/published/', location.href).href;
/** The address that the sample kit was published for; nothing is there. */
export const BASE = 'https://www.example.org/campaign/';

export interface Options {
  lang?: 'en' | 'cy';
  scheme?: 'light' | 'dark';
  hash?: string;
  width?: number;
  root?: string;
  kit?: Partial<BuilderData>;
}

export function builderFor({ lang = 'en', hash = '', root = ROOT, kit = {} }: Options = {}): Builder {
  const address = {
    hash,
    replace(changed: string) {
      this.hash = changed;
    },
  };
  const data: BuilderData = {
    base: BASE,
    version: '1.2.3',
    languages: ['en', 'cy'],
    title: { en: 'Thank you', cy: 'Diolch' },
    pages: [],
    choices: {},
    hashes: {},
    scriptSizes: {},
    ...kit,
  };
  const tag = 'thank-you-banner' as const;
  const doc = { ...catalogue[tag], tag, attributes: [], cssProperties: [] };
  return new Builder(data, [doc], lang, root, address);
}

const sheet = new CSSStyleSheet();

export interface Step {
  builder: Builder;
  work: ManifestWork;
  element: HTMLElement;
  /** The first match in the step or in one of its parts. */
  find: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  all: (selector: string) => HTMLElement[];
  button: (words: string | RegExp) => HTMLButtonElement;
  /** The text in the editor. */
  text: () => string;
  until: (is: () => unknown, what: string) => Promise<void>;
  checked: () => Promise<void>;
}

export async function openStep(options: Options = {}, builder = builderFor(options)): Promise<Step> {
  const { lang = 'en', scheme = 'light', width = 900 } = options;
  sheet.replaceSync(`${builderCss}:root { color-scheme: ${scheme} }`);
  document.adoptedStyleSheets = [sheet];
  const place = await fixture<HTMLElement>(html`
    <main lang=${lang} style="inline-size: ${width}px; background: var(--ground); color: var(--text); font: 16px/1.5 sans-serif">
      <h1>Builder</h1>
      <builder-manifest .builder=${builder}></builder-manifest>
    </main>
  `);
  const element = place.querySelector('builder-manifest') as HTMLElement & { updateComplete: Promise<boolean> };
  await element.updateComplete;
  const work = ManifestWork.of(builder);
  works.add(work);
  const roots = () => {
    const own = element.shadowRoot as ShadowRoot;
    return [own, ...[...own.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  };
  const all = (selector: string) => roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const find = <T extends HTMLElement>(selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found as T;
  };
  const until = (is: () => unknown, what: string) => waitUntil(() => Boolean(is()), what);
  return {
    builder,
    work,
    element,
    find,
    all,
    until,
    button: (words) => {
      const found = all('button').find(({ textContent }) =>
        typeof words === 'string' ? textContent?.trim() === words : words.test(textContent ?? ''),
      );
      if (!found) throw new Error(`there is no button ${words}, only ${all('button').map((each) => each.textContent)}`);
      return found as HTMLButtonElement;
    },
    text: () =>
      all('.cm-line')
        .map(({ textContent }) => textContent)
        .join('\n'),
    async checked() {
      await until(() => work.state === 'checked', 'it was not checked');
      await element.updateComplete;
      await until(() => all('.cm-content').length, 'there is no editor');
    },
  };
}

const works = new Set<ManifestWork>();
afterEach(() => {
  // The page of the tests may be left.
  for (const work of works) work.saved();
  works.clear();
  document.adoptedStyleSheets = [];
});

/** The text of the live region. */
export const said = ({ all }: Step): string[] =>
  all('[role=status], [role=alert]')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
