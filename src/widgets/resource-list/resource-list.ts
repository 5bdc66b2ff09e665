import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledResource } from '../../campaign/compile-facts.js';
import type { Language } from '../../campaign/schema/text.js';
import { CampaignDownloadEvent } from '../../element/campaign-download.event.js';
import { CampaignElement } from '../../element/campaign-element.js';
import { controlStyles } from '../../element/controls.styles.js';
import { hostStyles } from '../../element/host.styles.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { fieldStyles } from '../../element/parts/fields.styles.js';
import type { Choice } from '../../element/parts/finder.js';
import { finderStyles } from '../../element/parts/finder.styles.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { listStyles } from '../../element/parts/list.styles.js';
import { itemsInDate, selectItem } from '../../element/select-item.js';
import { resources as resourceWords } from '../../i18n/resources.js';
import { resourceItem } from './resource-item.js';
import { styles } from './resource-list.styles.js';

/** A list that can be seen at a glance needs no search. */
const FINDER_FROM = 6;
/** A number of resources from an attribute; what is none means the default. */
const atLeastNone = (value: string | null): number => (value && Number(value) >= 0 ? Number(value) : 20);

/**
 * @summary Files to download, with what a person needs to know of each; search and filters appear when they help.
 * @tagname resource-list
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a file. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart finder - What opens the search and filters; there from six resources on.
 * @csspart filters - The search field and filters.
 * @csspart status - How many resources are shown.
 * @csspart list - The list.
 * @csspart item - One resource.
 * @csspart media - Its picture.
 * @csspart title - Its title.
 * @csspart body - What it is for.
 * @csspart facts - Its kind, length, audience and date.
 * @csspart actions - Its files.
 * @csspart action - One file to download.
 * @csspart more - The button that shows the whole list.
 *
 * @cssproperty --resource-list-rule - The colour of the lines between resources.
 */
export class ResourceList extends CampaignElement<CompiledResource[]> {
  static override styles = [
    hostStyles,
    controlStyles,
    disclosureStyles,
    fieldStyles,
    finderStyles,
    hiddenStyles,
    listStyles,
    styles,
  ];

  /** One beneath the other, or as cards side by side. */
  @property() layout: 'list' | 'cards' = 'list';

  /** The kinds of resource to show, separated by spaces, such as `poster leaflet`. Default: all. */
  @property() types = '';

  /** How many to show before "Show all"; 0 shows all at once. Default: 20. */
  @property({ converter: atLeastNone }) limit = 20;

  @state() private choice: Choice = {};
  @state() private showAll = false;

  /** The search and filters, once a person has opened them. */
  @state() private finder?: typeof import('./resource-finder.js');

  protected select(campaign: Campaign): CompiledResource[] {
    return this.item
      ? [selectItem<CompiledResource>(campaign, 'resources', this.item)]
      : itemsInDate<CompiledResource>(campaign, 'resources');
  }

  /** Whoever asks for the whole list goes on reading where it grew. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('showAll') || !this.showAll) return;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[this.limit]?.querySelector('a')?.focus();
  }

  protected renderContent(content: CompiledResource[]): unknown {
    const t = resourceWords[this.language];
    const types = this.types.match(/[^\s,]+/g);
    const all = types ? content.filter(({ type }) => types.includes(type ?? '')) : content;
    const finder = this.finder?.resourceFinder(this.local);
    const found = finder ? (this.finder?.findItems(all, this.choice, finder) ?? all) : all;
    const shown = this.limit && !this.showAll ? found.slice(0, this.limit) : found;
    const classes = [
      this.layout === 'cards' ? 'cards' : 'list',
      shown.some(({ picture }) => picture) && 'pictured',
      shown.length > 50 && 'long',
    ].join(' ');
    return html`<div part="base" lang=${this.language}>
      ${
        all.length < FINDER_FROM
          ? nothing
          : html`<details part="finder" @toggle=${this.#openFinder}>
              <summary>${t.search}</summary>
              ${finder && this.finder?.finderTemplate(all, this.choice, finder, this.language, this.#choose)}
            </details>`
      }
      <p part="status" role="status" ?hidden=${!this.finder}>
        ${this.finder?.statusOf(shown.length, all.length, this.language)}
      </p>
      <ul part="list" class=${classes} role="list">
        ${shown.map((resource) => resourceItem(resource, this.local, this.level, this.#download))}
      </ul>
      ${
        found.length > shown.length
          ? html`<button part="more" class="control" type="button" @click=${this.#more}>${t.showAll(found.length)}</button>`
          : nothing
      }
    </div>`;
  }

  #openFinder = async (): Promise<void> => {
    this.finder ??= await import('./resource-finder.js');
  };

  #choose = (choice: Choice): void => {
    this.choice = choice;
  };

  #more = (): void => {
    this.showAll = true;
  };

  #download = (click: Event, item: string, url: string, lang?: Language): void => {
    const event = new CampaignDownloadEvent({ item, url, lang });
    if (!this.dispatchEvent(event)) click.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceList;
  }
}
