import { adoptStyles, html, type LitElement, nothing } from 'lit';
import { lists as listWords } from '../../i18n/lists.js';
import type { Localizer } from '../core/localizer.js';
import type { Choice, Finder } from '../finder/finder.js';
import { sayMissing } from '../parts/say-missing.js';

/** The modules that a list imports when a person opens its search. */
export type FinderModule<T> = typeof import('../finder/finder.js') & { finderFor(local: Localizer): Finder<T> };

/** A list that can be seen at a glance needs no search. */
const FROM = 6;

/** The search and filters of a list: what a person has chosen, and the parts of its page. The rest comes when they are opened. */
export class Searchable<T> {
  #choice: Choice = {};
  #module: FinderModule<T> | undefined;

  constructor(
    readonly host: LitElement & { renderRoot: ShadowRoot },
    readonly load: () => Promise<FinderModule<T>>,
  ) {}

  /** The items that match what was chosen. */
  find(items: readonly T[], local: Localizer): readonly T[] {
    return this.#module?.findItems(items, this.#choice, this.#module.finderFor(local)) ?? items;
  }

  /**
   * The control that opens the search, with the number of items shown.
   * @param shown how many
   */
  render(items: readonly T[], shown: number, local: Localizer): unknown {
    const finder = this.#module;
    const { language } = local;
    return html`${
      items.length < FROM
        ? nothing
        : html`<details part="finder" class="live" @toggle=${this.#open}>
            <summary>${listWords[language].search}</summary>
            ${finder?.finderTemplate(items, this.#choice, finder.finderFor(local), language, this.choose)}
          </details>`
    }
      <p part="status" role="status">${finder?.statusOf(shown, items.length, language)}</p>`;
  }

  /** Shows what matches; of an empty choice, all. */
  choose = (choice: Choice): void => {
    this.#choice = choice;
    this.host.requestUpdate();
  };

  #open = async (): Promise<void> => {
    if (this.#module) return;
    const finder = await this.load().catch(sayMissing);
    if (!finder) return;
    const { renderRoot } = this.host;
    const sheets = [...(renderRoot.adoptedStyleSheets ?? []), ...finder.finderStyles];
    if (renderRoot.ownerDocument === document) adoptStyles(renderRoot, sheets);
    else (await import('../on-demand/other-document.js')).wearIn(renderRoot, sheets);
    this.#module = finder;
    this.host.requestUpdate();
  };
}
