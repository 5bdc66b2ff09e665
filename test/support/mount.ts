// Puts a widget on the test page as an editor would, showing the sample campaign.
import { fixture, html } from '@open-wc/testing';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Language } from '../../src/campaign/language/language.js';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { configure } from '../../src/element/core/page-settings.js';
import { waitUntil } from './wait-until.js';
import '../../src/index.js';
import { tags } from '../../src/widgets/registry.js';

export const CAMPAIGNS = '/demo/campaigns';

/** The sample campaign for every widget of the page, and leave for manifests that a test makes. */
export const useSample = (settings: Partial<Parameters<typeof configure>[0]> = {}): void =>
  configure({ manifest: `${CAMPAIGNS}/national/manifest.json`, allow: ['blob:'], ...settings });

useSample();

/** A manifest as an address. */
export const manifestOf = (sections: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify({ campaign: { title: 'Test' }, ...sections })]));

export interface Place {
  width?: number | undefined;
  lang?: Language;
  scheme?: 'light' | 'dark';
}

/** The first widget of some markup, once it shows its content or has settled on its fallback. */
export async function mount<T extends CampaignElement>(markup: string, place: Place = {}): Promise<T> {
  const { width, lang = 'en', scheme = 'light' } = place;
  const column = await fixture<HTMLElement>(staticHtml`
    <main lang=${lang} style="color-scheme:${unsafeStatic(scheme)};${unsafeStatic(scheme === 'dark' ? 'background:#14171d;color:#fff' : 'background:#fff;color:#111')};width:${unsafeStatic(width ? `${width}px` : 'auto')}">
      ${unsafeStatic(markup.replaceAll('http://localhost:4174/campaigns', CAMPAIGNS))}
    </main>
  `);
  const widget = column.querySelector<T>(tags.join()) as T;
  await settled(widget);
  return widget;
}

const errors = new WeakSet<EventTarget>();
addEventListener('campaign-error', ({ target }) => target && errors.add(target));

/** Waits until a widget shows its content, or has said why it does not. */
export async function settled(widget: CampaignElement): Promise<void> {
  await waitUntil(
    () => part(widget, 'base') || errors.has(widget) || widget.closest('[data-campaign-widgets=off]'),
    `<${widget.localName}> did not settle`,
  );
  await widget.updateComplete;
}

/** A part of a widget. */
export const part = <T extends HTMLElement>(widget: Element, name: string): T | null =>
  widget.shadowRoot?.querySelector<T>(`[part~="${name}"]`) ?? null;

export const parts = <T extends HTMLElement>(widget: Element, name: string): T[] => [
  ...(widget.shadowRoot?.querySelectorAll<T>(`[part~="${name}"]`) ?? []),
];

/** The visible words of the widget, or of its fallback. */
export const words = (widget: HTMLElement): string =>
  (part(widget, 'base')?.innerText ?? widget.innerText).replace(/\s+/g, ' ').trim();

export { html };
