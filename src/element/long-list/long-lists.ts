// The rests of a widget's long lists: rendered some milliseconds at a time, and between two such turns the page answers the person
// who uses it.
import type { ReactiveController, ReactiveElement } from 'lit';
import { type Rows, SlicedList, type Turn } from './sliced-list.js';

export { longListStyles } from './long-list.styles.js';

/** The longest turn, in milliseconds. What a slow device shows of a turn is to fit into 50 ms with its layout. */
const TURN_MS = 8;

export class LongLists implements ReactiveController, Turn {
  /** True while an update only goes on where the last one stopped. */
  continues = false;
  /** The turn that is to come. */
  next?: Promise<void> | undefined;
  update = 0;

  /** In the order in which they are rendered. */
  readonly #lists: SlicedList[] = [];
  #list = 0;
  #end = 0;

  /** @param perform performs a pending update of the host at once */
  constructor(
    readonly host: ReactiveElement,
    readonly perform: () => void,
  ) {
    host.addController(this);
  }

  /** A list that has left the page waits until it is back. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#list = 0;
    this.#end = 0;
    if (!this.continues) this.update++;
  }

  /** A list that is gone, such as while the fallback shows, is rendered anew. */
  hostUpdated(): void {
    this.#lists.length = this.#list;
  }

  /** @param head the number of items that are rendered elsewhere */
  render<T>(rows: Rows<T>, head: number): Iterable<unknown> | undefined {
    this.#lists[this.#list] ??= new SlicedList(head);
    return this.#lists[this.#list++]?.render(rows, this);
  }

  isLate(): boolean {
    const time = performance.now();
    this.#end ||= time + TURN_MS;
    return time > this.#end;
  }

  later(): void {
    this.next ??= new Promise<void>((done) => setTimeout(done)).then(() => this.#goOn());
  }

  #goOn(): void {
    this.next = undefined;
    const { host } = this;
    if (!host.isConnected) return;
    // Whatever else has changed is rendered from the start.
    this.continues = !host.isUpdatePending;
    host.requestUpdate();
    this.perform();
    this.continues = false;
  }
}
