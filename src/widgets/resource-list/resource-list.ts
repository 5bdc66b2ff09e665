import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Campaign } from '../../campaign/load-campaign.js';
import { type Resource, resource as resourceSchema } from '../../campaign/schema/resources.js';
import type { Language } from '../../campaign/schema/text.js';
import { CampaignElement } from '../../element/campaign-element.js';
import { controlStyles } from '../../element/controls.styles.js';
import { hostStyles } from '../../element/host.styles.js';
import { itemsInDate, selectItem } from '../../element/select-item.js';
import { CampaignDownloadEvent } from '../../element/shared.events.js';
import { resources as resourceWords } from '../../i18n/resources.js';
import { type Choice, filterResources } from './filter-resources.js';
import { filtersTemplate, nameOf } from './resource-filters.js';
import { resourceItem } from './resource-item.js';
import { styles } from './resource-list.styles.js';

/**
 * @summary Files to download, with what a person needs to know of each; search and filters appear when they help.
 * @tagname resource-list
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a file. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart base - The whole widget.
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
 * @csspart more - The button that shows the whole list, or clears the filters.
 *
 * @cssproperty --resource-list-rule - The colour of the lines between resources.
 */
export class ResourceList extends CampaignElement<Resource[]> {
  static override styles = [hostStyles, controlStyles, styles];

  /** One beneath the other, or as cards side by side. */
  @property() layout: 'list' | 'cards' = 'list';

  /** The kinds of resource to show, separated by spaces, such as `poster leaflet`. Default: all. */
  @property() types = '';

  /** How many to show before "Show all"; 0 shows all at once. */
  @property({ type: Number }) limit = 20;

  @state() private choice: Choice = {};
  @state() private showAll = false;

  protected select(campaign: Campaign): Resource[] {
    return this.item
      ? [selectItem(campaign, 'resources', resourceSchema, this.item)]
      : itemsInDate(campaign, 'resources', resourceSchema);
  }

  /** Whoever asks for the whole list goes on reading where it grew. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.get('showAll') && changed.has('showAll') && this.showAll) {
      this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')[this.limit]?.querySelector('a')?.focus();
    }
  }

  protected renderContent(content: Resource[]): unknown {
    const t = resourceWords[this.language];
    const types = this.types.split(/[\s,]+/).filter(Boolean);
    const all = types.length ? content.filter(({ type }) => type && types.includes(type)) : content;
    const found = filterResources(all, this.choice, (resource) => this.#searchable(resource));
    const limit = this.limit > 0 && !this.showAll ? Math.floor(this.limit) : Number.POSITIVE_INFINITY;
    const shown = found.slice(0, limit);
    const filters = filtersTemplate(all, this.choice, this.language, (choice) => {
      this.choice = choice;
    });
    return html`<div part="base" lang=${this.language}>
      ${filters}
      ${
        filters === nothing
          ? nothing
          : html`<p part="status" role="status">${found.length ? t.shown(shown.length, found.length) : t.none}</p>`
      }
      ${found.length ? this.#list(shown) : this.#more(t.clear, () => this.#clear())}
      ${found.length > shown.length ? this.#more(t.showAll(found.length), () => (this.showAll = true)) : nothing}
    </div>`;
  }

  #list(shown: Resource[]): unknown {
    return html`<ul part="list" class=${this.layout === 'cards' ? 'cards' : 'list'} role="list">
      ${repeat(
        shown,
        ({ id }) => id,
        (resource) => resourceItem(resource, this.local, this.level, (file) => this.#download(resource, file)),
      )}
    </ul>`;
  }

  #more(label: string, act: () => void): unknown {
    return html`<button part="more" class="control" type="button" @click=${act}>${label}</button>`;
  }

  #searchable({ title, description, type = '', audience = [] }: Resource): string {
    const names = [type, ...audience].map((value) => nameOf(value, this.language));
    return [this.local.words(title), description ? this.local.words(description) : '', ...names].join(' ');
  }

  #clear(): void {
    this.choice = {};
    this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input, select')?.focus());
  }

  #download({ id }: Resource, { url, lang }: { url: string; lang?: Language }): boolean {
    const event = new CampaignDownloadEvent({ item: id, url, lang });
    return this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceList;
  }
}
