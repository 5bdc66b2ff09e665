// A widget whose lists may be long: the head of each comes at once, the rest from a module of its own, some milliseconds at a time.
import { adoptStyles, isServer, noChange } from 'lit';
import { CampaignElement } from '../core/campaign-element.js';
import type { LongLists } from '../long-list/long-lists.js';
import { sayMissing } from '../parts/say-missing.js';

/** The number of items at the head of each list: enough for a screen, and divisible by most numbers of columns. */
const HEAD = 24;

export abstract class ListElement<Content> extends CampaignElement<Content> {
  #head = HEAD;
  #long?: LongLists;
  #loads?: Promise<void> | undefined;

  /**
   * The items rendered by their template, in one go or in turns.
   * @param by all else that the template depends on: while these are the same, so is an item
   */
  protected inTurns<T>(
    items: readonly T[],
    template: (item: T, index: number) => unknown,
    by?: readonly unknown[],
  ): unknown {
    // A server-rendered list is complete already, and what replaces it is, too.
    if (isServer || this.published) this.#head = Infinity;
    const long = this.#long;
    if (!long && items.length > this.#head) this.#loads ??= this.#load();
    return [
      long?.continues ? noChange : items.slice(0, this.#head).map(template),
      long?.render({ items, template, by }, this.#head),
    ];
  }

  async #load(): Promise<void> {
    try {
      const { LongLists, longListStyles } = await import('../long-list/long-lists.js');
      adoptStyles(this.renderRoot, [...(this.renderRoot.adoptedStyleSheets ?? []), longListStyles]);
      this.#long = new LongLists(this, () => this.performUpdate());
    } catch (error) {
      sayMissing(error);
      this.#head = Infinity;
    }
    this.#loads = undefined;
    this.requestUpdate();
  }

  /** An update is complete once the whole list is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const next = this.#loads ?? this.#long?.next;
    if (!next) return complete;
    await next;
    return this.updateComplete;
  }
}
