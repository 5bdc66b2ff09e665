import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledResource } from '../../campaign/compile/metadata/compile-resource.js';
import type { Language } from '../../campaign/language/language.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { listStyles } from '../../element/list/list.styles.js';
import { ListElement } from '../../element/list/list-element.js';
import { Searchable } from '../../element/list/searchable.js';
import { howMany, ShowAll } from '../../element/list/show-all.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { resources as resourceWords } from '../../i18n/resources.js';
import { resourceItem } from './resource-item.js';
import { styles } from './resource-list.styles.js';

/**
 * @summary Files to download, with what a person needs to know of each; search and filters appear when they help.
 * @tagname resource-list
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a file. Cancelable.
 * @fires {CampaignDownloadEvent} campaign-link - A person is about to open a page in place of a file. Cancelable.
 * @fires {CampaignDownloadEvent} campaign-order - A person is about to order something printed. Cancelable.
 * @fires {CampaignDownloadEvent} campaign-request - A person is about to ask for something. Cancelable.
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
 * @csspart facts - Its format and size, kind, length, audience and date.
 * @csspart actions - Its file in other languages and forms, and where to order or ask for it.
 * @csspart action - A link: its title, or another language or form of it.
 * @csspart more - The button that shows the whole list.
 *
 * @cssproperty --resource-list-rule - The colour of the lines between resources.
 */
export class ResourceList extends ListElement<CompiledResource[]> {
  static override styles = [hostStyles, controlStyles, disclosureStyles, hiddenStyles, listStyles, styles];

  /** One beneath the other, or as cards side by side. */
  @property() layout: 'list' | 'cards' = 'list';

  /** The kinds of resource to show, separated by spaces, such as `poster leaflet`. Default: all. */
  @property() types = '';

  /** The number shown before "Show all"; 0 shows all at once. Default: 20. */
  @property({ converter: howMany(20) }) limit = 20;

  readonly #search = new Searchable<CompiledResource>(this, () => import('./resource-finder.js'));
  readonly #all = new ShowAll(this);

  protected select(campaign: Campaign): CompiledResource[] {
    return this.item ? [selectItem(campaign, 'resources', this.item)] : itemsInDate(campaign, 'resources');
  }

  protected renderContent(content: CompiledResource[]): unknown {
    const t = resourceWords[this.language];
    const types = this.types.match(/[^\s,]+/g);
    const all = types ? content.filter(({ type }) => types.includes(type ?? '')) : content;
    const matches = this.#search.find(all, this.local);
    const shown = this.#all.first(matches, this.limit);
    const classes = [
      this.layout === 'cards' ? 'cards' : 'list',
      shown.some(({ picture }) => picture) && 'pictured',
    ].join(' ');
    return html`<div part="base" lang=${this.language}>
      ${this.#search.render(all, shown.length, this.local)}
      <ul part="list" class=${classes} role="list">
        ${this.inTurns(shown, (resource) => resourceItem(resource, this.local, this.level, this.#open), [this.local, this.level])}
      </ul>
      ${this.#all.render(shown.length, matches.length, t.showAll)}
    </div>`;
  }

  #open = (click: Event, item: string, url: string, lang?: Language, action?: string): void => {
    const event = new CampaignDownloadEvent({ item, url, lang }, action);
    if (!this.dispatchEvent(event)) click.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceList;
  }
}
