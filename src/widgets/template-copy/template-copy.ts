import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledCopy } from '../../campaign/compile/metadata/compile-copy.js';
import { isOfInterface, type Language, languagesOf } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { saidStyles } from '../../element/copy/copied-label.js';
import { Copier } from '../../element/copy/copier.js';
import { copierStyles } from '../../element/copy/copier.styles.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { groupBy } from '../../element/list/group-by.js';
import { listStyles } from '../../element/list/list.styles.js';
import { ListElement } from '../../element/list/list-element.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { pressedStyles } from '../../element/parts/pressed.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { fieldStyles } from '../../element/share/fields.styles.js';
import { copy as copyWords } from '../../i18n/copy.js';
import { hasOwn } from '../../util/has-own.js';
import { copyItem } from './copy-item.js';
import { type Draft, draftsOf, type Edit } from './draft.js';
import type { DraftContext, LazyEditor } from './draft-template.js';
import { dress, extras, loadExtras } from './extras/load-extras.js';
import { Fields, type Typed } from './fields.js';
import { styles } from './template-copy.styles.js';

/**
 * @summary Words for posts, e-mails, news and the press: filled in with a force’s own details, to edit and to copy.
 * @tagname template-copy
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignCopiedEvent} campaign-copied - A text was copied.
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a picture that goes with a text. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart fields - What opens the form for what the texts are filled with.
 * @csspart form - That form.
 * @csspart beside - The button that shows the other language as well.
 * @csspart group - The texts of one channel.
 * @csspart title - The name of a channel, or the title of a text.
 * @csspart list - The list.
 * @csspart item - One text, in one language or both.
 * @csspart channel - Its channel, where all are for the same.
 * @csspart draft - The text in one language.
 * @csspart language - The name of its language, where both are shown.
 * @csspart text - Its words to read.
 * @csspart subject - Its subject line or headline.
 * @csspart body - The text itself.
 * @csspart posting - When to post it.
 * @csspart embargo - Until when nobody may publish it.
 * @csspart post - Which post of a thread it is.
 * @csspart link - The address that goes with it.
 * @csspart quote - What a spokesperson says.
 * @csspart notes - Notes to editors.
 * @csspart pictures - The pictures that go with it.
 * @csspart picture - One of those.
 * @csspart alt - The alt text to publish with that.
 * @csspart editor - Its words to edit.
 * @csspart length - How long it is, and may be on its channel.
 * @csspart actions - What can be done with it.
 * @csspart action - One of those.
 * @csspart hint - How to copy where the page may not.
 * @csspart status - What screen readers are told.
 *
 * @cssproperty --template-copy-paper - The ground of the texts.
 */
export class TemplateCopy extends ListElement<CompiledCopy[]> {
  static override styles = [
    hostStyles,
    controlStyles,
    disclosureStyles,
    fieldStyles,
    hiddenStyles,
    listStyles,
    copierStyles,
    saidStyles,
    pressedStyles,
    styles,
  ];

  /** @internal A server, which draws without waiting, asks for what else there is to texts. */
  static loadExtras = (): Promise<void> => loadExtras(TemplateCopy);

  /** The channels to show, separated by spaces, such as `x facebook`. Default: all. */
  @property() channels = '';

  /** Shows both languages side by side from the start. */
  @property() languages: 'one' | 'both' = 'one';

  @state() private typed: Typed = {};
  @state() private edits: Readonly<Record<string, Edit | undefined>> = {};
  @state() private beside = false;
  @state() private filling = false;

  /** The editor, once it is needed. */
  @state() private editor?: LazyEditor;

  readonly #copier = new Copier(this);
  #drafts: Draft[] = [];
  #tooLong = new Set<string>();

  protected select(campaign: Campaign): CompiledCopy[] {
    if (this.item) return [selectItem(campaign, 'copy', this.item)];
    const channels = this.channels.match(/[^\s,]+/g);
    const items = itemsInDate(campaign, 'copy').filter(({ channel }) => channels?.includes(channel) ?? true);
    if (items.length) return items;
    throw new CampaignError('nothing-in-date', campaign.url, `copy for ${channels}`);
  }

  /** Extras come before a text is drawn: then nothing moves. */
  protected override shouldUpdate(): boolean {
    if (extras || !this.campaign?.items('copy').some(({ more }) => more)) return super.shouldUpdate();
    TemplateCopy.loadExtras().then(() => this.requestUpdate('campaign'));
    return false;
  }

  /** Other channels are another choice, as another item is. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('channels')) changed.set('item', this.item);
    super.willUpdate(changed);
  }

  /** A post that has become too long, or fits again, says so once, not at each key. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.content) dress(this.renderRoot);
    if (this.#drafts.some(({ formatted }) => !formatted)) this.#loadEditor().catch(sayMissing);
    const before = this.#tooLong;
    this.#tooLong = new Set(this.#drafts.filter((draft) => this.editor?.isOver(draft)).map(({ key }) => key));
    if (!changed.has('typed') && !changed.has('edits')) return;
    const turned = this.#drafts.find(({ key }) => before.has(key) !== this.#tooLong.has(key));
    if (turned) this.#sayLength(turned);
  }

  protected renderContent(content: CompiledCopy[]): unknown {
    const { language } = this;
    const { names = {} } = this.local.campaign.manifest;
    const t = copyWords[language];
    const fields = new Fields(this.local.campaign, this.typed, this.editor?.gapOf);
    const both = this.languages === 'both' || this.beside;
    const drafts = content.map((copy) =>
      this.#languagesOf(copy, both).map((lang) => draftsOf(copy, lang, fields, this.edits)),
    );
    this.#drafts = drafts.flat().flat();
    const groups = groupBy(drafts, ([parts]) => parts?.[0]?.copy.channel ?? '');
    const context: DraftContext = {
      fields,
      copier: this.#copier,
      editor: this.editor,
      loadEditor: this.#loadEditor,
      extras,
      language,
      edit: (draft, edit) => this.#edit(draft, edit),
      leave: (draft) => this.editor?.isOver(draft) && this.#sayLength(draft),
    };
    const others = [...new Set(content.flatMap((copy) => this.#languagesOf(copy, true).slice(1)))];
    const list = (group: Draft[][][], level: number, channel?: unknown) =>
      html`<ul part="list" role="list">
        ${this.inTurns(group, (each) => copyItem(each, context, this.local, level, channel))}
      </ul>`;
    return html`<div part="base" lang=${language}>
      ${this.#details(fields)}
      ${
        this.languages !== 'both' && others[0]
          ? html`<button part="beside" class="control" type="button" aria-pressed=${this.beside} @click=${this.#toggle}>
              ${[language, ...others].every(isOfInterface) ? t.beside : others.map((lang) => html`<span lang=${lang}>${ownNames[lang]}</span> `)}
            </button>`
          : nothing
      }
      ${[...groups].map(([channel, group]) => {
        const name = hasOwn(names, channel) ? this.local.text(names[channel] as string) : channel;
        return groups.size > 1
          ? html`<section part="group">
              ${heading(this.level, name)} ${list(group, Math.min(this.level + 1, 6))}
            </section>`
          : list(group, this.level, name);
      })}
      ${this.#copier.render()}
    </div>`;
  }

  /** The form for what the texts are filled with. */
  #details(fields: Fields): unknown {
    if (!this.#drafts.some(({ sources }) => sources.includes('{{'))) return nothing;
    return html`<details part="fields" class="live" @toggle=${this.#openFields}>
      <summary>${copyWords[this.language].details}</summary>
      ${
        this.filling
          ? this.editor?.fieldsForm(this.#drafts, fields, this.language, (typed) => {
              this.typed = typed;
            })
          : nothing
      }
    </details>`;
  }

  /** The languages to show a text in, the widget's first. */
  #languagesOf({ body }: CompiledCopy, all: boolean): Language[] {
    return [...new Set([this.local.languageOf(body), ...(all ? languagesOf(body) : [])])];
  }

  async #edit({ key, edited }: Draft, edit?: Edit): Promise<void> {
    if (edit && !this.editor) await this.#loadEditor().catch(sayMissing);
    if (edit && !this.editor) return;
    this.edits = { ...this.edits, [key]: edit };
    this.#copier.clear();
    if (edited || !edit) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#text-${CSS.escape(key)}`)?.focus();
  }

  #sayLength = (draft: Draft): void => {
    const words = this.editor?.lengthNews(draft, this.local.words(draft.copy.title), this.language);
    if (words) this.#copier.say(words);
  };

  #loadEditor = async (): Promise<LazyEditor> => {
    const editor = await import('./lazy-editor.js');
    this.editor = editor;
    return editor;
  };

  #openFields = (): void => {
    this.filling = true;
    this.#loadEditor().catch(sayMissing);
  };

  #toggle = (): void => {
    this.beside = !this.beside;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'template-copy': TemplateCopy;
  }
}
