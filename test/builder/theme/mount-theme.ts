// Puts the theme step on the test page, with a builder of its own.
import { fixture, html } from '@open-wc/testing';
import { Builder } from '../../../src/builder/builder.js';
import '../../../src/builder/theme/builder-theme.js';
import type { BuilderTheme } from '../../../src/builder/theme/builder-theme.js';
import { widgetDocs } from './theme-docs.js';

const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/builder/builder.css' });
const loaded = new Promise((done) => link.addEventListener('load', done, { once: true }));

const kit = {
  base: 'https://kit.example/campaign/',
  version: '1.0.0',
  languages: ['en', 'cy'] as const,
  title: { en: 'Thank you', cy: 'Diolch' },
  pages: [],
  choices: {},
  hashes: {},
  scriptSizes: {},
};

export interface Place {
  lang?: 'en' | 'cy';
  scheme?: 'light' | 'dark';
  hash?: string;
  width?: number;
}

export class ThemeStep {
  constructor(
    readonly builder: Builder,
    readonly step: BuilderTheme,
  ) {}

  /** A part of the step: `colours`, `shape`, `start`, `export`, `import`. */
  part(name: string): HTMLElement & { shadowRoot: ShadowRoot; updateComplete: Promise<unknown> } {
    return this.step.shadowRoot?.querySelector(`builder-theme-${name}`) as ReturnType<ThemeStep['part']>;
  }

  find<T extends HTMLElement = HTMLInputElement>(name: string, selector: string): T {
    return this.part(name).shadowRoot.querySelector<T>(selector) as T;
  }

  words(name: string, selector: string): string {
    return (this.find<HTMLElement>(name, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  button(name: string, label: RegExp): HTMLButtonElement | undefined {
    return [...this.part(name).shadowRoot.querySelectorAll('button')].find((each) => label.test(each.innerText));
  }

  /** Types as a person does, and stays in the field unless told. */
  async type(name: string, selector: string, written: string, { leave = false } = {}): Promise<void> {
    const field = this.find(name, selector);
    field.value = written;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (leave) field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.drawn();
  }

  async press(button: HTMLElement | undefined): Promise<void> {
    if (!button) throw new Error('There is no such button');
    button.focus();
    button.click();
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.step.updateComplete;
    for (const name of ['colours', 'shape', 'start', 'export', 'import']) await this.part(name).updateComplete;
  }

  get theme(): Readonly<Record<string, string>> {
    return this.builder.state.theme;
  }
}

export async function mountTheme({ lang = 'en', scheme = 'light', hash = '', width }: Place = {}): Promise<ThemeStep> {
  if (!link.isConnected) document.head.append(link);
  await loaded;
  const address = {
    hash,
    replace(next: string) {
      this.hash = next;
    },
  };
  const builder = new Builder(kit, widgetDocs, lang, '/dist/', address);
  const place = await fixture<HTMLElement>(html`
    <main lang=${lang} style="padding:16px;background:var(--ground);color:var(--text);font:16px/1.5 system-ui;${width ? `width:${width}px` : ''}">
      <builder-theme .builder=${builder}></builder-theme>
    </main>`);
  document.documentElement.style.colorScheme = scheme;
  const step = new ThemeStep(builder, place.querySelector('builder-theme') as BuilderTheme);
  await step.drawn();
  return step;
}

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));
