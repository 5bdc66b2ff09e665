// A widget whose list may be long: it is rendered for some milliseconds at a time, and between two such turns the page
// answers the person who uses it.
import { isServer, type PropertyValues } from 'lit';
import { CampaignElement } from '../core/campaign-element.js';

/** The longest turn, in milliseconds. What a slow device shows of a turn is to fit into 50 ms with its layout. */
const TURN_MS = 8;

export abstract class ListElement<Content> extends CampaignElement<Content> {
  /** The number of items that the widget has rendered before. They stay. */
  #before = 0;
  #now = 0;
  #end = 0;
  #next?: Promise<void> | undefined;

  /** The items rendered by their template, each only when Lit asks for it: so the last of a turn is not begun too late. */
  protected *inTurns<T>(items: Iterable<T>, template: (item: T, index: number) => unknown): Iterable<unknown> {
    let index = 0;
    for (const item of items) {
      // A server-rendered list is complete already.
      if (!isServer && !this.published && this.#now >= this.#before) {
        const time = performance.now();
        this.#end ||= time + TURN_MS;
        if (time > this.#end) {
          this.#next ??= new Promise<void>((done) => setTimeout(done)).then(() => this.#goOn());
          return;
        }
      }
      this.#now++;
      yield template(item, index++);
    }
  }

  /** A list that has left the page waits until it is back. */
  #goOn(): void {
    this.#next = undefined;
    if (this.isConnected) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#now = 0;
    this.#end = 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#before = Math.max(this.#before, this.#now);
  }

  /** An update is complete once the whole list is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#next) return complete;
    await this.#next;
    return this.updateComplete;
  }
}
