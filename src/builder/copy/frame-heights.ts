// Measures frames: the real embed page, loaded where nobody sees it in the widths of a phone, a column and a page,
// and looked at for as long as the frame is what is copied.
import { html, type LitElement, type ReactiveController } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventOn } from '../../util/event-on.js';
import { type PlaceWidth, placeWidths } from '../place-widths.js';

const widths = Object.values(placeWidths);

/** More than this is no height, but something gone wrong. */
const MAX_FRAME_HEIGHT = 100_000;

export class FrameHeights implements ReactiveController {
  readonly #heights = new Map<PlaceWidth, number>();
  readonly #failed = new Set<PlaceWidth>();
  #observers: ResizeObserver[] = [];
  #src = '';

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
    this.#src = '';
  }

  /** The measured heights; undefined until then. */
  of(width: PlaceWidth): number | undefined {
    return this.#heights.get(width);
  }

  /** True if a page could not be measured. */
  failed(width: PlaceWidth): boolean {
    return this.#failed.has(width);
  }

  /** The frames; without an address there are none. @param tag what the page must show */
  render(src: string, tag: string): unknown {
    if (src !== this.#src) this.#forget();
    this.#src = src;
    return html`<div class="measured" aria-hidden="true" inert>
      ${repeat(
        src ? widths : [],
        (width) => `${width} ${src}`,
        (width) =>
          html`<iframe
            src=${src}
            width=${width}
            height="800"
            tabindex="-1"
            title=${width}
            @load=${(event: EventOn<HTMLIFrameElement>) => this.#loaded(event.target, width, tag)}
          ></iframe>`,
      )}
    </div>`;
  }

  #loaded(frame: HTMLIFrameElement, width: PlaceWidth, tag: string): void {
    const root = rootOf(frame);
    if (!root?.querySelector(tag)) {
      this.#failed.add(width);
      this.host.requestUpdate();
      return;
    }
    const measure = () => {
      if (!this.#observers.includes(observer)) return;
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (!height || height > MAX_FRAME_HEIGHT || height === this.#heights.get(width)) return;
      this.#heights.set(width, height);
      this.host.requestUpdate();
    };
    // The page's own observer, in its own time: one of this page's would be told too late, and complain.
    const { ResizeObserver } = frame.contentWindow as Window & typeof globalThis;
    const observer = new ResizeObserver(() => setTimeout(measure));
    this.#observers.push(observer);
    observer.observe(root);
  }

  #forget(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#heights.clear();
    this.#failed.clear();
  }
}

/** A page that may not be looked at, such as a login page of elsewhere, has none. */
function rootOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    return frame.contentDocument?.documentElement;
  } catch {
    return undefined;
  }
}
