// The base of every widget: it finds its part of the campaign, shows its fallback until then and whenever anything fails, and
// speaks the language of the place it stands in.
import { html, isServer, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { type Language, languageOf, languages } from '../../campaign/language/language.js';
import { isSpoken } from '../../i18n/words.js';
import { create } from '../../util/clobber-safe-dom.js';
import { inTurn } from '../../util/in-turn.js';
import { lastOf } from '../../util/last-of.js';
import { campaignFor } from './campaign-for.js';
import { headingLevelAt } from './heading.js';
import { isOff } from './is-off.js';
import { keepKeys } from './keep-keys.js';
import { Localizer } from './localizer.js';
import { followLanguage, languageAt, leaveLanguage } from './page-language.js';
import { Wardrobe } from './wardrobe.js';

const noop = () => {};

/** True if an element contains, or may contain while the page is still loading, more than a fallback. */
const mayBeUnclosed = ({ nextSibling, childNodes: { length }, firstElementChild }: Element) =>
  length > 3 ||
  firstElementChild?.localName.includes('-') ||
  (!nextSibling && (length > 1 || document.readyState === 'loading'));

/**
 * @attr {Language} lang - The language. Default: that of the place it stands in.
 *
 * @cssproperty [--campaign-color-text=light-dark(#1d2230, #f3f0ea)] - The text on the widget's own grounds; elsewhere too, where a page sets it.
 * @cssproperty [--campaign-color-text-muted=color-mix(in srgb, currentcolor 80%, #0000)] - Facts, dates and credits: what is read after the rest.
 * @cssproperty [--campaign-color-surface=light-dark(#f8f4ec, #1e232d)] - The ground of banners, panels and quotes.
 * @cssproperty [--campaign-color-surface-raised=light-dark(#fff, #2a303c)] - The ground of cards, fields and buttons.
 * @cssproperty [--campaign-color-border=light-dark(#d5cdbe, #4b5363)] - The lines around cards and between items.
 * @cssproperty [--campaign-color-accent=light-dark(#1d3f72, #a9c8f5)] - The brand's colour: buttons, marks, and the ground of a hero banner.
 * @cssproperty [--campaign-color-on-accent=light-dark(#fff, #0e1a2e)] - What is written on the accent.
 * @cssproperty [--campaign-color-focus=#ffbf47] - The inner ring of what has the focus; the outer one is nearly black.
 * @cssproperty [--campaign-radius=6px] - How round corners are.
 * @cssproperty [--campaign-space=16px] - What lies inside panels and between items is made of it.
 * @cssproperty [--campaign-font-family=inherit] - The typeface.
 * @cssproperty [--campaign-font-size=max(1em, 16px)] - The size of reading text; headings follow it.
 */
export abstract class CampaignElement<Content = unknown> extends LitElement {
  /** Marks the classes of this library, of whatever version, so that the loader knows them from a stranger's. */
  static readonly campaignWidgets = true;

  /** @internal Lit's default: nothing overrides it. */
  declare readonly renderRoot: ShadowRoot;

  /** Address of another manifest than the page's: at the page's or the script's origin, or one that `data-allow` lists. */
  @property() manifest = '';

  /** The id of the item to show. Default: the first that is in date; lists show all. */
  @property() item = '';

  /** The level of the widget's heading, 2 to 6. Default: one deeper than the heading before it on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 0;

  /** The campaign. Set it to render without a request, as publishing does. */
  @property({ attribute: false }) campaign?: Campaign | undefined;

  /** The content to show; null until it is loaded. */
  @state() protected content: Content | null | undefined;
  @state() protected language: Language = languages[0];

  /** The campaign's words in the widget's language. */
  protected local!: Localizer;

  /** True while the server-rendered content shows: until the campaign is there, or for good if it never comes. */
  protected published = false;

  #request = 0;
  #words: Promise<void> | undefined;
  #broken = false;
  #level = 2;
  #unclosed = false;
  #wardrobe = new Wardrobe(this);

  /** This widget's part of the campaign. @throws {CampaignError} when there is none. */
  protected abstract select(campaign: Campaign): Content;

  /** Draws the widget. Runs without a browser too. */
  protected abstract renderContent(content: Content): unknown;

  override connectedCallback(): void {
    inTurn(
      () => {
        if (!this.isConnected) return;
        if (!this.headingLevel && !isOff(this)) this.#level = headingLevelAt(this);
        this.#takeFragment();
        super.connectedCallback();
        if (isOff(this)) return;
        keepKeys(this.renderRoot);
        this.languageChanged();
        followLanguage(this);
        this.#load();
        // The parser has not come to what is inside: that may be the root.
      },
      document.readyState === 'loading' && !this.firstChild,
    );
  }

  /** A fragment's root, which the page's parser has made. Where something else parsed it, it is a template still. */
  #takeFragment(): void {
    const first = this.firstElementChild as HTMLTemplateElement | null;
    if (first?.shadowRootMode) {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(first.content);
      first.remove();
    }
    this.published = !this.hasUpdated && !!this.shadowRoot?.firstElementChild;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveLanguage(this);
  }

  adoptedCallback(): void {
    this.#wardrobe.follow();
  }

  languageChanged(): void {
    const language = languageAt(this);
    if (isSpoken(language)) this.language = language;
    else
      this.#words = import('../on-demand/further-words.js').then(
        () => this.languageChanged(),
        (error) => console.warn(`campaign-widgets: <${this.localName}> is in English: ${error}`),
      );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('manifest') && !isOff(this)) this.#load();
    if (isServer) this.language = languageOf(this.getAttribute('lang')) ?? languages[0];
    if (!this.campaign) return;
    if (isServer || changed.has('campaign') || changed.has('language'))
      this.local = new Localizer(this.language, this.campaign);
    if (!changed.has('campaign') && !changed.has('item')) return;
    const now = Date.now();
    try {
      this.content = this.select(this.campaign);
    } catch (error) {
      this.#fail(error);
    }
    const { changes } = this.campaign.manifest;
    if (!isServer && changes && Date.parse(lastOf(changes) ?? '') > now)
      import('../on-demand/page-clock.js').then(({ followTime }) => followTime(this, changes, now)).catch(noop);
  }

  protected override shouldUpdate(): boolean {
    return !this.published || Boolean(this.campaign);
  }

  /** The error boundary: whatever an update throws, the fallback comes back. */
  protected override performUpdate(): void {
    try {
      if (!this.#broken) super.performUpdate();
    } catch (error) {
      this.#broken = true;
      this.renderRoot.replaceChildren(create('slot'));
      this.#fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot;
    const links = () => root.querySelectorAll('a');
    let focused = -1;
    if (this.published) {
      focused = [...links()].indexOf(root.activeElement as HTMLAnchorElement);
      this.renderOptions.renderBefore = null;
      root.replaceChildren();
    }
    super.update(changed);
    // Its link is where it was.
    if (focused >= 0) links()[focused]?.focus();
    this.published = false;
    if (!isServer) this.#wardrobe.dress(this.content);
  }

  protected override render(): unknown {
    if (this.content) {
      const drawn = this.renderContent(this.content);
      return this.#unclosed ? html`${drawn}<slot></slot>` : drawn;
    }
    return this.content === null ? html`<slot part="loading"></slot>` : html`<slot></slot>`;
  }

  /** The level of the widget's heading. */
  protected get level(): number {
    return this.headingLevel || this.#level;
  }

  /** Takes the widget off the page, at its reader's wish. */
  protected leave(): void {
    if (this.#unclosed) this.content = undefined;
    else this.hidden = true;
  }

  async #load(): Promise<void> {
    const request = ++this.#request;
    this.content ??= null;
    try {
      const asked = campaignFor(this.manifest, this.localName);
      const campaign = asked instanceof Promise ? await asked : asked;
      if (this.#words) await this.#words;
      if (mayBeUnclosed(this)) {
        // In doubt the page is shown.
        const { isUnclosed } = await import('../on-demand/unclosed.js').catch(() => ({ isUnclosed: () => true }));
        this.#unclosed = await isUnclosed(this);
      }
      inTurn(() => {
        if (request !== this.#request || !this.isConnected) return;
        this.campaign = campaign;
        // Within the turn: rendering is what takes time.
        this.performUpdate();
      });
    } catch (error) {
      if (request !== this.#request) return;
      this.campaign = undefined;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (isServer) throw error;
    this.content = undefined;
    import('../recovery/report.js')
      .then(({ report }) => report(this, error))
      .catch(() => console.error(`campaign-widgets: <${this.localName}> shows its fallback: ${error}`));
  }
}
