// A builder as its page has it, for a small kit.
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { Builder } from '../../src/builder/builder.js';
import type { BuilderPart } from '../../src/builder/builder-part.js';
import type { InterfaceLanguage } from '../../src/campaign/language/language.js';
import type { WidgetDoc } from '../../src/embed-code/fields/widget-doc.js';
import { type BuilderData, builderData } from '../../src/publish/pages/builder-data.js';
import { sampleKit } from '../publish/sample-kit.js';

/** As the build documents them. */
export const widgets: WidgetDoc[] = await (await fetch('/dist/builder/widgets.json')).json();

export const data: BuilderData = builderData(sampleKit(), {
  'campaign-widgets.1a2b3c4d.js': 'sha384-script',
});

export class TestAddress {
  constructor(public hash = '') {}
  replace(hash: string): void {
    this.hash = `#${hash}`;
  }
}

export const newBuilder = (
  lang: InterfaceLanguage = 'en',
  hash = '',
  root = `${location.origin}/at-home/`,
  kit: Partial<BuilderData> = {},
) => new Builder({ ...data, ...kit }, widgets, lang, root, new TestAddress(hash));

/** A part of the builder's page, by its tag; its module must have been imported. */
export async function openPart<Part extends BuilderPart>(tag: string, builder: Builder): Promise<Part> {
  const part = document.createElement(tag) as Part;
  part.builder = builder;
  part.lang = builder.lang;
  await fixture(html`<main lang=${builder.lang}>${part}</main>`);
  await part.updateComplete;
  return part;
}

/** The page's own colours and type, in one of its schemes. */
export async function withBuilderStyles(scheme: 'light' | 'dark'): Promise<() => void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/builder/builder.css' });
  const loaded = new Promise((done) => link.addEventListener('load', done, { once: true }));
  document.head.append(link);
  document.documentElement.style.colorScheme = scheme;
  await loaded;
  return () => {
    link.remove();
    document.documentElement.style.removeProperty('color-scheme');
  };
}

/** Changes a field as a person does. */
export function enter(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
