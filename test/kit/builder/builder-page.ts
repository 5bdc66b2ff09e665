// Opens the builder of a published kit in a frame, and lets a test use it as an editor would.

import type { Step } from '../../../src/builder/state.js';
import { waitUntil } from '../../support/wait-until.js';

const HEIGHT = 900;

const open = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});

export interface BuilderPageOptions {
  lang?: 'en' | 'cy';
  /** The fragment, without its "#". */
  hash?: string;
  width?: number;
  scheme?: 'light' | 'dark';
  /** The kit: one for this address, or one for another. */
  kit?: 'at-home' | 'published';
}

export class BuilderPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get app(): ShadowRoot {
    return this.document.querySelector('builder-app')?.shadowRoot as ShadowRoot;
  }

  /** The shadow root of one of the builder's parts, once it is drawn. */
  async part(tag: string): Promise<ShadowRoot> {
    const found = () => this.app?.querySelector(tag)?.shadowRoot;
    await waitUntil(() => found()?.querySelector('h2'), `<${tag}> was not drawn`);
    return found() as ShadowRoot;
  }

  /** Opens a step by its link in the row of steps. */
  async goTo(step: Step): Promise<ShadowRoot> {
    // Nobody is as fast as a test: links lead on with what was just set once the page has drawn itself.
    await (this.document.querySelector('builder-app') as HTMLElement & { updateComplete: Promise<unknown> })
      .updateComplete;
    const link = [...this.app.querySelectorAll<HTMLAnchorElement>('nav a')].find(({ hash }) =>
      hash.startsWith(`#step=${step}&`),
    );
    link?.click();
    return this.part(`builder-${step}`);
  }

  /** The text that the copy step would copy. */
  builderCode(): string {
    const code = this.app.querySelector('builder-copy')?.shadowRoot?.querySelector('builder-code[main]');
    return code?.shadowRoot?.querySelector('code')?.textContent ?? '';
  }

  /** The page in the preview, once it shows its widget. */
  async preview(): Promise<Document> {
    const root = await this.part('builder-preview');
    const page = () => root.querySelector<HTMLIFrameElement>('iframe:not(.coming)')?.contentDocument;
    const widget = () =>
      page()?.body?.firstElementChild as (Element & { updateComplete?: Promise<unknown> }) | undefined;
    const base = () => widget()?.shadowRoot?.querySelector('[part~=base]');
    await waitUntil(base, 'the preview shows no widget');
    // A list is drawn in turns.
    await widget()?.updateComplete;
    return page() as Document;
  }
}

export async function openBuilder(options: BuilderPageOptions = {}): Promise<BuilderPage> {
  const { lang = 'en', hash = '', width = 1280, scheme = 'light', kit = 'at-home' } = options;
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: `${HEIGHT}px`, border: '0', colorScheme: scheme });
  frame.src = `/${kit}/builder/index${lang === 'cy' ? '.cy' : ''}.html#${hash}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  open.add(frame);
  await loaded;
  const page = new BuilderPage(frame);
  // The person's wish, which a test cannot change for the browser.
  page.document.documentElement.style.setProperty('color-scheme', scheme);
  await waitUntil(
    () => page.app?.querySelector('nav a') ?? page.document.querySelector('builder-consent'),
    'the builder did not start',
  );
  return page;
}
