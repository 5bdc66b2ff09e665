// A host page with embed pages of the kit in frames. They stand in for what publishing writes.
import { attributes } from '../../../src/placement/links/attributes.generated.js';
import type { Fault } from '../../servers/faulty-kit.js';
import { type HostPage, type HostPageOptions, openHostPage } from '../host-page.js';

export interface Report {
  /** Errors of the embed page. */
  errors: string[];
  /** Its console lines. */
  said: string[];
  isAlive: boolean;
  /** The language of the page, of its widget and of what that shows. */
  lang: string;
  attributes: string;
  title: string;
  /** Pixels of content that the frame does not show. */
  missing: number;
  /** Pixels of the frame that nothing stands in. */
  spare: number;
  origin: string;
  /** The accent and the ground that its page has been given. */
  theme: [accent: string, surface: string];
  /** Messages to the page. */
  heard: unknown[];
}

interface Message {
  data: unknown;
  source: Window;
}

/** An embed page as publishing writes it. `body` is what its main element holds. */
export const embedPage = (body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Thank you</title>
<style>html,body{margin:0}main{display:flow-root}</style>
<script src="${location.origin}/host/scripts/embed-page.js"></script>
${head}<script src="../embed.js" defer></script><script src="../campaign-widgets.js" defer></script>
</head><body><main data-attributes="${attributes.join(' ')}">${body}</main></body></html>`;

const page = (name: string, html: string): Fault => ({
  path: `^embed/${name}\\.html`,
  body: html,
  type: 'text/html; charset=utf-8',
});

const banner = '<thank-you-banner><p>Thank you to our families</p></thank-you-banner>';

/** A page whose content has a height that the test knows, and one of a widget. */
const pages = [
  page(
    'block',
    embedPage(
      `<div id="block" style="height:300px"></div>
       <details style="font:16px/20px sans-serif"><summary style="height:20px">More</summary><p style="height:80px;margin:0">Much</p></details>
       <a id="top" target="_top" href="thank-you-banner.html">All of it</a>
       <a id="new" target="_blank" href="thank-you-banner.html?new">All of it</a>
       <a id="elsewhere" target="_top" href="https://elsewhere.example/">Elsewhere</a>
       <a id="here" href="#block">Up</a><style>a{position:absolute}</style>`,
    ),
  ),
  page('thank-you-banner', embedPage(banner)),
  page(
    'nobodys-frame',
    embedPage(banner, '<script>Object.defineProperty(window, "parent", { value: window });</script>'),
  ),
];

/** The height of the block page without its block: the closed details. */
export const SUMMARY = 20;

export async function openEmbedder(options: HostPageOptions & { more?: Record<string, string> }): Promise<Embedder> {
  const more = Object.entries(options.more ?? {}).map(([name, html]) => page(name, html));
  const faults = [...pages, ...more, ...(options.faults ?? [])];
  const before = ['messages', ...(options.before ?? [])];
  return new Embedder(await openHostPage({ script: null, ...options, faults, before }));
}

export class Embedder {
  constructor(readonly page: HostPage) {}

  get frame(): HTMLIFrameElement {
    return this.page.find<HTMLIFrameElement>('iframe');
  }

  /** The messages of frames, without those of tests. */
  get messages(): unknown[] {
    return this.#messages.map(({ data }) => data).filter((data) => !(Object(data) as { test?: string }).test);
  }

  /** The messages of one frame. */
  messagesOf(frame: HTMLIFrameElement | undefined): unknown[] {
    return this.#messages.filter(({ source }) => source === frame?.contentWindow).map(({ data }) => data);
  }

  /** The heights that a frame has said in our own dialect, in order. */
  heightsOf(frame: HTMLIFrameElement | undefined): number[] {
    return this.messagesOf(frame)
      .map((data) => Object(data) as { type?: string; height: number })
      .filter(({ type }) => type === 'campaign-widgets:height')
      .map(({ height }) => height);
  }

  get heights(): number[] {
    return this.heightsOf(this.frame);
  }

  get #messages(): Message[] {
    return this.#window.messages;
  }

  get #window() {
    return this.page.window as unknown as { messages: Message[]; post(frame: Element, data: unknown): void };
  }

  /** Has the host page say something to a frame. */
  post(data: unknown, frame = this.frame): void {
    // A frame listens to its parent only, which is not the test.
    this.#window.post(frame, data);
  }

  /** Has the embed page do something: see embed-page.js. */
  send(test: string, value: unknown = '', frame = this.frame): void {
    this.post({ test, value }, frame);
  }

  /** The metadata of an embed page. */
  async report(frame = this.frame): Promise<Report> {
    const count = this.#messages.length;
    this.send('report', '', frame);
    let report: Report | undefined;
    const find = () => {
      const own = this.#messages.slice(count).filter(({ source }) => source === frame.contentWindow);
      [report] = own.flatMap(({ data }) => (Object(data) as { report?: Report }).report ?? []);
      return !!report;
    };
    await this.until(find, 'the embed page to report');
    return report as unknown as Report;
  }

  /** Resolves when an embed page reports something. */
  async reports(check: (report: Report) => boolean, what: string, frame = this.frame): Promise<Report> {
    let report = await this.report(frame);
    await this.page.until(
      async () => {
        report = await this.report(frame);
        return check(report);
      },
      () => `${what}; the page reports ${JSON.stringify(report)}`,
    );
    return report;
  }

  until(check: () => boolean, what: string): Promise<void> {
    return this.page.until(check, () => `${what}. Said: ${JSON.stringify(this.messages.slice(-6))}`);
  }

  /** Resolves when the last height that was said is this one. */
  said(height: number): Promise<void> {
    return this.until(() => this.heights.at(-1) === height, `a height of ${height}`);
  }

  /** Resolves when the frame shows all of a widget that is alive, and nothing below it. */
  async fits(): Promise<Report> {
    return this.reports(
      ({ isAlive, missing, spare }) => isAlive && missing === 0 && spare >= 0 && spare < 1,
      'a frame that fits its widget',
    );
  }
}
