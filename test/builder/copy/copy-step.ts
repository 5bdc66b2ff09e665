// The Copy step of a small kit, in the test's page; its embed pages are those of the sample campaign.

import { fixture, html } from '@open-wc/testing';
import builderCss from '../../../src/builder/builder.css?raw';
import { Builder } from '../../../src/builder/builder.js';
import { BuilderCopy } from '../../../src/builder/copy/builder-copy.js';
import type { InterfaceLanguage } from '../../../src/campaign/language/language.js';
import type { BuilderData } from '../../../src/publish/pages/builder-data.js';
import { catalogue } from '../../../src/widgets/catalogue.js';
import type { Tag } from '../../../src/widgets/registry.js';

export const base = 'https://www.example.org/campaign/';
export const published = `${location.origin}/published/`;

const page = (tag: Tag, lang: InterfaceLanguage, title: string, item?: string) => ({
  tag,
  item,
  lang,
  path: `embed/${tag}${item ? `/${item}` : ''}${lang === 'cy' ? '.cy' : ''}.html`,
  title,
  description: '',
});

const kit: BuilderData = {
  base,
  version: '1.2.3',
  languages: ['en', 'cy'],
  title: { en: 'Thank you', cy: 'Diolch' },
  pages: [
    page('thank-you-banner', 'en', 'Thank “you” & <all>'),
    page('thank-you-banner', 'cy', 'Diolch'),
    page('resource-list', 'en', 'Resources'),
    page('resource-list', 'cy', 'Adnoddau'),
  ],
  choices: {},
  scriptSizes: { '': 3000, 'thank-you-banner': 12_345 },
  hashes: { 'campaign-widgets.1a2b3c4d.js': 'sha384-script' },
};

const attribute = (name: string) => ({ name, type: 'string', description: '' });
const docs = (['thank-you-banner', 'resource-list', 'campaign-tips'] as const).map((tag) => ({
  tag,
  ...catalogue[tag],
  attributes: ['item', 'lang', 'layout', 'limit', 'variant'].map(attribute),
  cssProperties: [],
}));

interface Options {
  lang?: InterfaceLanguage;
  root?: string;
  scheme?: 'light' | 'dark';
  width?: number;
}

let sheet: CSSStyleSheet | undefined;

afterEach(() => {
  document.adoptedStyleSheets = [];
});

export class CopyStep {
  constructor(
    readonly builder: Builder,
    readonly element: BuilderCopy,
  ) {}

  /** Everything drawn, the parts inside as well. */
  async drawn(): Promise<void> {
    await this.element.updateComplete;
    for (const part of this.all<HTMLElement & { updateComplete: Promise<unknown> }>('builder-code, builder-team'))
      await part.updateComplete;
  }

  /** Found in the step, and in the parts inside. */
  all<T extends Element = HTMLElement>(selector: string, root: ParentNode = this.element.renderRoot): T[] {
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? this.all<T>(selector, shadowRoot) : [],
    );
    return [...root.querySelectorAll<T>(selector), ...inner];
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    const [found] = this.all<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** The code that is shown first: what the main button copies. */
  get code(): string {
    return this.find('builder-code[main]').shadowRoot?.querySelector('code')?.textContent ?? '';
  }

  get mainButton(): HTMLButtonElement {
    return this.find<HTMLButtonElement>('button.main');
  }

  /** Ticks what a label says. */
  async tick(label: string): Promise<void> {
    const found = this.all<HTMLLabelElement>('label').find(({ textContent }) => textContent?.trim() === label);
    if (!found) throw new Error(`Nothing is called “${label}”.`);
    found.querySelector('input')?.click();
    await this.drawn();
  }

  get words(): string {
    return this.all('h2, h3, p, li, dd')
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
      .join('\n');
  }
}

export async function openCopyStep(hash = '', options: Options = {}): Promise<CopyStep> {
  const { lang = 'en', root = base, scheme = 'light', width = 900 } = options;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`${builderCss} :root { color-scheme: ${scheme} !important; font: 16px/1.5 sans-serif }`);
  document.adoptedStyleSheets = [sheet];
  const address = {
    hash,
    replace(to: string) {
      this.hash = to;
    },
  };
  const builder = new Builder(kit, docs, lang, root, address);
  const element = Object.assign(new BuilderCopy(), { builder });
  await fixture(
    html`<main lang=${lang} style="inline-size: ${width}px; background: var(--ground); color: var(--text)">${element}</main>`,
  );
  const step = new CopyStep(builder, element);
  await step.drawn();
  return step;
}
