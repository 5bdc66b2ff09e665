import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { Edition } from '../../campaign/edition.js';
import { isOfInterface } from '../../campaign/language/language.js';
import type { Text } from '../../campaign/schema/text.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { globalObject } from '../../element/core/page-settings.js';
import { selectItem } from '../../element/core/select-item.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { hub } from '../../i18n/hub.js';
import { langOf } from '../../i18n/words.js';
import { create } from '../../util/clobber-safe-dom.js';
import type { EventOn } from '../../util/event-on.js';
import { withoutTurns } from '../../util/in-turn.js';
import { styles } from './campaign-hub.styles.js';
import { byAudience, firstOf, fold } from './hub-groups.js';
import { keyOf, type Part, partsOf } from './hub-parts.js';
import { Paper } from './paper.js';

interface Hub {
  title: Text;
  summary?: Text | undefined;
  parts: Part[];
  edition: Edition | undefined;
}

/** The distance from the window at which a part begins to load. */
const ROOT_MARGIN = '600px';

/**
 * @summary The whole campaign in one tag: for families first, then for your team, each part loaded as it comes near.
 * @tagname campaign-hub
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays. Of a part: that part is left out.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole hub.
 * @csspart title - Its heading, and that of each part.
 * @csspart edition - Whom it is for, in a kit for staff.
 * @csspart body - What the campaign is about.
 * @csspart nav - The links to its parts.
 * @csspart audience - The parts of one audience, with its heading.
 * @csspart section - One part.
 * @csspart actions - Printing all parts.
 * @csspart action - The button for it.
 */
export class CampaignHub extends CampaignElement<Hub> {
  static override styles = [hostStyles, controlStyles, disclosureStyles, styles];

  /** The parts to show, in this order, separated by spaces: `video resources copy`. Default: all that the campaign has. */
  @property() sections = '';

  /** The parts of families alone, as on a public site, of your team alone, or all. */
  @property() audience: 'all' | 'families' | 'team' = 'all';

  /** Draws a widget of a part without a browser: publishing sets it. */
  @property({ attribute: false }) renderWidget: (tag: Part['tag'], attributes: Record<string, string>) => unknown =
    () => nothing;

  /** The parts that have come near, and have their widgets. */
  @state() private near: ReadonlySet<string> = new Set();

  /** True once all was asked for, on paper. */
  @state() private whole = false;

  /** The widgets that have nothing to show. */
  @state() private failed: ReadonlySet<HTMLElement> = new Set();

  readonly #widgets = new Map<string, HTMLElement>();
  #observer?: IntersectionObserver;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected select(campaign: Campaign): Hub {
    const { title = '', summary } = selectItem(campaign, 'campaign', '');
    const parts = partsOf(campaign, this.sections, this.audience);
    if (parts.length) return { title, summary, parts, edition: campaign.manifest.edition };
    throw new CampaignError('nothing-in-date', campaign.url, this.sections || 'sections');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('campaign')) this.failed = new Set();
    if (this.published) this.#takeOver();
    if (changed.has('sections') || changed.has('audience')) changed.set('campaign', undefined);
    super.willUpdate(changed);
  }

  /** New parts are looked out for, and new widgets brought alive. */
  protected override updated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#arrive(entries), { rootMargin: ROOT_MARGIN });
    for (const section of this.renderRoot.querySelectorAll('section:not([data-near], .folded)'))
      this.#observer.observe(section);
    globalObject()?.scan(this.renderRoot);
  }

  protected renderContent({ title, summary, parts, edition }: Hub): unknown {
    const { contents, families, forStaff: note, pass, print, team } = hub[this.language];
    const shown = parts.filter((part) => !this.#isEmpty(part));
    return html`<div part="base" lang=${this.language}>
      ${heading(this.level, this.local.text(title))}
      ${edition === 'staff' ? html`<p part="edition" lang=${langOf(note) ?? nothing}>${note}</p>` : nothing}
      ${summary ? html`<p part="body">${this.local.text(summary)}</p>` : nothing}
      ${
        shown.length > 1
          ? html`<nav lang=${langOf(contents) ?? nothing} part="nav" aria-label=${contents}>
              <ul role="list">
                ${shown.map(({ name, heading: title, opens }) => (opens ? nothing : html`<li><a href="#${name}" @click=${this.#go}>${this.local.text(title)}</a></li>`))}
              </ul>
            </nav>`
          : nothing
      }
      ${this.sections ? shown.map((part) => this.#section(part, this.level + 1)) : byAudience(shown, this.level, { families, team: edition === 'public' ? pass : team }, this.#section)}
      <div part="actions" class="live">
        <button part="action" class="control" type="button" lang=${langOf(print) ?? nothing} @click=${this.#print}>${print}</button>
      </div>
    </div>`;
  }

  #section = (part: Part, level: number): unknown => {
    const { name, heading: title, ownHeading, opens, folded } = part;
    const near = isServer || this.near.has(name);
    const spoken = this.local.languageOf(title);
    const isNamed = ownHeading && !folded;
    const named = isNamed ? nothing : heading(Math.min(level, 6), this.local.text(title));
    const content = near ? this.#widgetsOf(part, level) : html`<div class="placeholder"></div>`;
    return html`<section lang=${spoken === this.language ? nothing : spoken} part="section" class=${opens ? 'opening' : folded ? 'folded' : ''} id=${name} ?data-near=${near} role=${isNamed ? 'group' : nothing} aria-label=${isNamed ? this.local.words(title) : nothing}>
      ${folded ? fold(named, content, () => this.#come(name)) : [named, content]}
    </section>`;
  };

  /** True if all its widgets have failed. */
  #isEmpty({ tag, items }: Part): boolean {
    return items.every((item) => {
      const widget = this.#widgets.get(keyOf(tag, item));
      return widget && this.failed.has(widget);
    });
  }

  #widgetsOf(part: Part, at: number): unknown {
    const level = Math.min(at + (part.ownHeading && !part.folded ? 0 : 1), 6);
    const attributesOf = (item: string) => ({
      item,
      manifest: this.manifest,
      // The name of a section may be in another language than its widgets.
      lang: isOfInterface(this.language) ? '' : this.language,
      'heading-level': `${level}`,
      ...part.attributes,
      ...(this.whole && part.attributes?.limit && { limit: '0' }),
    });
    if (isServer) return this.#first(part.items.map((item) => this.renderWidget(part.tag, attributesOf(item))));
    const widgets = part.items.map((item) => {
      const key = keyOf(part.tag, item);
      const widget = this.#widgets.get(key) ?? this.#make(part.tag);
      this.#widgets.set(key, widget);
      for (const [attribute, value] of Object.entries(attributesOf(item)))
        if (value) widget.setAttribute(attribute, value);
        else widget.removeAttribute(attribute);
      return widget;
    });
    return this.#first(widgets.filter((widget) => !this.failed.has(widget)));
  }

  #first(widgets: unknown[]): unknown {
    return this.sections ? widgets : firstOf(widgets, hub[this.language].seeAll);
  }

  /** Server-rendered parts count as near, and their widgets stay. */
  #takeOver(): void {
    for (const section of this.renderRoot.querySelectorAll('section')) {
      this.near = new Set([...this.near, section.id]);
      for (const widget of section.querySelectorAll<HTMLElement>('[heading-level]'))
        this.#widgets.set(keyOf(widget.localName, widget.getAttribute('item') ?? ''), this.#watched(widget));
    }
  }

  #make(tag: string): HTMLElement {
    return this.#watched(create(tag));
  }

  #watched(widget: HTMLElement): HTMLElement {
    widget.addEventListener('campaign-error', () => {
      this.failed = new Set([...this.failed, widget]);
    });
    return widget;
  }

  /** One part at a time: each has a task of its own, so that the page stays quick to answer. */
  #arrive(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      setTimeout(() => this.#come(target.id));
    }
  }

  #come(name: string): void {
    if (!this.near.has(name)) this.near = new Set([...this.near, name]);
  }

  #showAll(): void {
    this.whole = true;
    this.near = new Set(this.content?.parts.map(({ name }) => name));
    this.performUpdate();
    this.#paper.open();
  }

  /** A browser that prints waits for no file: this is enough for parts whose scripts are there. Afterwards lists are short again. */
  readonly #paper = new Paper(this, (printing) => {
    if (printing) withoutTurns();
    if (printing) this.#showAll();
    else this.whole = false;
  });

  #print = async (): Promise<void> => {
    this.#showAll();
    const { whenShown } = (await import('./when-shown.js').catch(sayMissing)) ?? {};
    await whenShown?.(this.renderRoot);
    print();
  };

  /** A link within a shadow root leads nowhere by itself; and the page's address is the page's. */
  #go = (click: EventOn<HTMLAnchorElement>): void => {
    const { hash } = click.currentTarget;
    click.preventDefault();
    const section = this.renderRoot.querySelector<HTMLElement>(hash);
    if (section) import('./go-to.js').then(({ goTo }) => goTo(section), sayMissing);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-hub': CampaignHub;
  }
}
