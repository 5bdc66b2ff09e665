// The page's own address. It is written now and then, not at each key: Safari allows a hundred changes in ten seconds.
import type { Address } from './builder.js';

const DEBOUNCE_MS = 250;

export class PageAddress implements Address {
  #timer = 0;
  #next: string | undefined;

  constructor() {
    addEventListener('pagehide', () => this.#write());
  }

  get hash(): string {
    return location.hash;
  }

  replace(hash: string): void {
    this.#next = hash;
    this.#timer ||= window.setTimeout(() => this.#write(), DEBOUNCE_MS);
  }

  /** A pending write is out of date. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#next = undefined;
  }

  #write(): void {
    const next = this.#next;
    this.forget();
    if (next !== undefined) history.replaceState(history.state, '', `#${next}`);
  }
}
