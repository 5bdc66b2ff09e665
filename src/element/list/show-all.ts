import { html, type LitElement, nothing } from 'lit';

/** Reads how many to show from an attribute: a number, 0 for all; what is none means the standard. */
export const howMany =
  (standard: number) =>
  (value: string | null): number =>
    value && Number(value) >= 0 ? Number(value) : standard;

/** The first items of a list, and a button that shows them all. */
export class ShowAll {
  #all = false;

  constructor(readonly host: LitElement) {}

  /** The items to show. @param limit how many until all are asked for; 0 is all */
  first<T>(items: readonly T[], limit: number): readonly T[] {
    return limit && !this.#all ? items.slice(0, limit) : items;
  }

  /** The button, while there is more. @param label what it says, of a number of items */
  render(shown: number, all: number, label: (all: number) => string): unknown {
    return all > shown
      ? html`<button part="more" class="control" type="button" @click=${() => this.#show(shown)}>${label(all)}</button>`
      : nothing;
  }

  /** Focus goes to the first new item, so that a reader goes on where the list grew. */
  async #show(shown: number): Promise<void> {
    this.#all = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const item = this.host.renderRoot.querySelectorAll('[part=item]')[shown];
    const title = item?.querySelector<HTMLElement>('[part=title]');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }
}
