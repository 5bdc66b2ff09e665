// Not all browsers print what is closed: on paper a hub's folds are open, and afterwards they are as they were.
import type { LitElement, ReactiveController } from 'lit';

export class Paper implements ReactiveController {
  readonly #opened = new Set<HTMLDetailsElement>();

  /** @param before is called when the browser prints @param after when it has printed */
  constructor(
    readonly host: LitElement,
    readonly before: () => void,
    readonly after: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.before);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.before);
    removeEventListener('afterprint', this.#close);
  }

  open(): void {
    for (const details of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      this.#opened.add(details);
      details.open = true;
    }
  }

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
    this.after();
  };
}
