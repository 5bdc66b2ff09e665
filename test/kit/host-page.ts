// Opens a page that is not ours in a frame, with the built kit of another origin, and lets a test look inside. A `{KIT}` in
// what a test writes is the address of the kit's folder (each page has its own), `{ORIGIN}` its origin; `{OTHER}` and
// `{OTHER_ORIGIN}` are the same kit at an origin that is foreign to both.
import type { ReactiveElement } from 'lit';
import type { LoggedRequest } from '../servers/faulty-kit.js';
import { frameLoaded } from '../support/frame-loaded.js';
import { type Shift, withoutPlayers } from '../support/shifts.js';
import { waitUntil } from '../support/wait-until.js';
import { type HostPageOptions, htmlOf, withHashes, withRecorder } from './host-page-html.js';
import { isAlive, showsFallback } from './what-shows.js';

/** The records that page-scripts/recorder.js keeps. */
export interface Recorded {
  console: { level: 'error' | 'warn'; text: string }[];
  /** Errors that nobody caught. */
  errors: string[];
  violations: string[];
  events: { type: string; target: Element; detail: Record<string, string> }[];
  /** Addresses of everything the page loaded. */
  resources: string[];
  /** Layout shifts, where the browser tells of them. */
  shifts: Shift[];
  /** The names of the window's properties before the kit came. */
  globals: string[];
}

export type { HostPageOptions };

type HostWindow = Window & typeof globalThis & { recorded: Recorded };

const fallback = '<p><a href="/elsewhere">See the campaign</a></p>';

/** One widget of each kind, with a fallback. */
export const widgets = `<thank-you-banner>${fallback}</thank-you-banner>
  <campaign-video>${fallback}</campaign-video>
  <resource-list>${fallback}</resource-list>`;

export const tags = ['thank-you-banner', 'campaign-video', 'resource-list'];

const open = new Set<HostPage>();
let counter = 0;

afterEach(() => {
  for (const page of open) page.close();
});

/** The strictest policy that the widgets are meant for. */
export const strictPolicy = `default-src 'none'; script-src {ORIGIN}; connect-src {ORIGIN}; img-src {ORIGIN}; media-src {ORIGIN}; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;

export async function openHostPage(options: HostPageOptions): Promise<HostPage> {
  const { origin, missing } = await (await fetch('/host/kit')).json();
  if (missing) throw new Error(missing);
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}-${++counter}`;
  const page = new HostPage(id, `${origin}/t/${id}`, origin);
  await post(`/host/faults/${id}`, page.filled(JSON.stringify(options.faults ?? [])));
  const csp = options.csp && page.filled(withRecorder(options.csp));
  const type = options.xhtml ? 'application/xhtml+xml; charset=utf-8' : undefined;
  const headers = { ...options.headers, ...(csp && { 'Content-Security-Policy': csp }) };
  const html = options.headers?.['Integrity-Policy'] ? await withHashes(htmlOf(options)) : htmlOf(options);
  await post(`/host/pages/${id}`, JSON.stringify({ html: page.filled(html), type, headers }));
  await page.open(options.width ?? 700, options.query, options.waits);
  return page;
}

async function post(url: string, body: string): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'POST', body });
  if (!ok) throw new Error(`${url} answered ${status}.`);
}

export class HostPage {
  readonly frame = document.createElement('iframe');
  /** Widgets that at some moment showed neither themselves nor their fallback. */
  readonly blank = new Set<string>();

  constructor(
    readonly id: string,
    readonly kit: string,
    readonly origin: string,
  ) {}

  async open(width: number, query = '', waits = true): Promise<void> {
    open.add(this);
    Object.assign(this.frame, { src: `/host/pages/${this.id}${query}`, width: String(width), height: '560' });
    document.body.append(this.frame);
    requestAnimationFrame(this.#watch);
    if (waits) await frameLoaded(this.frame);
    else {
      // A frame begins with an empty page, and is ours once it has another address.
      await this.until(
        () => this.window?.location.href !== 'about:blank' && !!this.document?.body,
        () => 'the page to begin',
      );
    }
  }

  close(): void {
    this.frame.remove();
    open.delete(this);
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get recorded(): Recorded {
    return this.window.recorded;
  }

  /** The page's console lines. */
  get console(): string[] {
    return this.recorded.console.map(({ text }) => text);
  }

  /** Errors that nobody caught, and breaches of the page's policy. */
  get trouble(): string[] {
    return [...this.recorded.errors, ...this.recorded.violations];
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const [found] = this.all(selector) as T[];
    if (!found) throw new Error(`There is no ${selector} on the page.`);
    return found;
  }

  all(selector = tags.join()): HTMLElement[] {
    // By the prototype: a page under test may hide the document's own methods.
    const found = Document.prototype.querySelectorAll.call(this.document, selector);
    return [...found] as HTMLElement[];
  }

  /** A piece of a widget, by its part. */
  part<T extends HTMLElement = HTMLElement>(widget: string | Element, part: string): T {
    const element = typeof widget === 'string' ? this.find(widget) : widget;
    const found = element.shadowRoot?.querySelector<T>(`[part=${part}]`);
    if (!found) throw new Error(`<${element.localName}> has no part ${part}: ${element.shadowRoot?.innerHTML}`);
    return found;
  }

  /** The words of a widget's first heading. */
  title(widget: string | Element): string {
    return this.part(widget, 'title').textContent?.trim() ?? '';
  }

  /** Resolves when all elements that match, one at least, show all of their part of the campaign. */
  async ready(selector = tags.join()): Promise<void> {
    await this.until(
      () => this.all(selector).length > 0 && this.all(selector).every(isAlive),
      () => `${selector} to be alive`,
    );
    // A long list comes in turns, and is complete after the last.
    await Promise.all(this.all(selector).map((widget) => (widget as Partial<ReactiveElement>).updateComplete));
  }

  /** Resolves when so many widgets have told the page that they failed. */
  async failed(count: number): Promise<void> {
    const errors = () => this.events('campaign-error').length;
    await this.until(
      () => errors() >= count,
      () => `${count} campaign-error events; there are ${errors()}`,
    );
  }

  /** The shifts on the page, as far as they are ours. */
  get shifts(): Shift[] {
    return withoutPlayers(this.recorded.shifts, this.document);
  }

  events(type: string): Recorded['events'] {
    return this.recorded.events.filter((event) => event.type === type);
  }

  /** Resolves when something has become true. */
  async until(check: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
    await waitUntil(check, () => {
      const { console = [], errors, violations } = this.window?.recorded ?? {};
      const said = console.map(({ text }) => text).join(' | ');
      return `Waited for ${what()}. Console: ${said}. Trouble: ${[errors, violations]}`;
    });
  }

  /**
   * The page's requests to the kit, in order. WebKit as tests drive it keeps no cache, so a chunk that is brought first is requested
   * twice; as people have it, once.
   */
  async requests(): Promise<LoggedRequest[]> {
    const all: LoggedRequest[] = await (await fetch(`/host/requests/${this.id}`)).json();
    if (!/^Apple/.test(navigator.vendor)) return all;
    const isAgain = ({ path }: LoggedRequest, index: number) =>
      path.startsWith('chunks/') && all.findIndex((each) => each.path === path) < index;
    return all.filter((each, index) => !isAgain(each, index));
  }

  /** The paths of that. */
  async paths(): Promise<string[]> {
    return (await this.requests()).map(({ path }) => path);
  }

  /** Runs the kit's script as a tag that a script adds, with attributes. */
  addScript(attrs: Record<string, string> = {}): HTMLScriptElement {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries({ src: '{KIT}/campaign-widgets.js', ...attrs }))
      script.setAttribute(name, this.filled(value));
    this.document.head.append(script);
    return script;
  }

  filled(text: string): string {
    const other = this.origin.replace('localhost', '127.0.0.1');
    return text
      .replaceAll('{KIT}', this.kit)
      .replaceAll('{ORIGIN}', this.origin)
      .replaceAll('{OTHER}', this.kit.replace(this.origin, other))
      .replaceAll('{OTHER_ORIGIN}', other);
  }

  #watch = (): void => {
    if (!this.frame.isConnected) return;
    for (const widget of this.frame.contentDocument ? this.all() : []) {
      // A fallback that the parser has begun has no words yet.
      const { firstElementChild } = widget;
      if (firstElementChild?.textContent && !isAlive(widget) && !showsFallback(widget))
        this.blank.add(widget.localName);
    }
    requestAnimationFrame(this.#watch);
  };
}
