// Not all browsers print what is closed: on paper a hub's folds are open, and afterwards they are as they were.
import type { LitElement, ReactiveController } from 'lit';

export class Paper implements ReactiveController {
  readonly #opened = new Set<HTMLDetailsElement>();

  /** @param turn is called with true when the browser prints, and with false when it has printed */
  constructor(
    readonly host: LitElement,
    readonly turn: (printing: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#close);
  }

  open(): void {
    for (const details of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      this.#opened.add(details);
      details.open = true;
    }
  }

  #print = (): void => this.turn(true);

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
    this.turn(false);
  };
}
