import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { chooseLanguage, languages } from '../../campaign/language/language.js';
import type { Answer } from '../../campaign/schema/guidance.js';
import { saidStyles } from '../../element/copy/copied-label.js';
import { Copier } from '../../element/copy/copier.js';
import { copierStyles } from '../../element/copy/copier.styles.js';
import { plainWords } from '../../element/copy/plain-words.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { groupBy } from '../../element/list/group-by.js';
import { Searchable } from '../../element/list/searchable.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { answers as answerWords } from '../../i18n/answers.js';
import type { EventOn } from '../../util/event-on.js';
import { styles } from './campaign-answers.styles.js';

/** The part of the page's address that leads to an answer. */
const hashOf = (id: string): string => `#answer-${id}`;

/**
 * @summary Suggested responses to tricky questions, by topic: to open, to search, to copy and to link to.
 * @tagname campaign-answers
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignCopiedEvent} campaign-copied - An answer, or the link to one, was copied.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart finder - What opens the search and filters; there from six answers on.
 * @csspart filters - The search field and filters.
 * @csspart status - How many answers are shown; and what screen readers are told.
 * @csspart toggle - The button that opens or closes all answers.
 * @csspart group - The questions of one topic.
 * @csspart title - The name of a topic, or a question.
 * @csspart item - One question with its answer.
 * @csspart answer - What opens: the answer, and what can be done with it.
 * @csspart body - The words of the answer.
 * @csspart actions - What can be done with it.
 * @csspart action - One of those.
 * @csspart hint - How to copy where the page may not.
 *
 * @cssproperty --campaign-answers-rule - The colour of the lines between questions.
 */
export class CampaignAnswers extends CampaignElement<Answer[]> {
  static override styles = [
    hostStyles,
    controlStyles,
    disclosureStyles,
    hiddenStyles,
    copierStyles,
    saidStyles,
    styles,
  ];

  /** The ids of the answers that are open. */
  @state() private open: ReadonlySet<string> = new Set();

  readonly #search = new Searchable<Answer>(this, () => import('./answer-finder.js'));
  readonly #copier = new Copier(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#goTo);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#goTo);
  }

  protected select(campaign: Campaign): Answer[] {
    return this.item ? [selectItem(campaign, 'answers', this.item)] : itemsInDate(campaign, 'answers');
  }

  /** The one answer that a page asks for is open. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.item && (changed.has('item') || changed.has('content'))) this.open = new Set([this.item]);
  }

  protected override updated(changed: PropertyValues): void {
    // Not again when the campaign changes while somebody reads.
    if (changed.has('content') && this.content && !changed.get('content')) this.#goTo();
  }

  protected renderContent(content: Answer[]): unknown {
    const { language, local } = this;
    const t = answerWords[language];
    const matches = this.#search.find(content, local);
    const topicOf = ({ topic }: Answer) => (topic ? chooseLanguage(topic, languages[0]).value : '');
    const topics = groupBy(matches, topicOf);
    const loose = topics.get('') ?? [];
    topics.delete('');
    const level = this.level + (content.some(topicOf) ? 1 : 0);
    const list = (answers: readonly Answer[]) => answers.map((each) => this.#answer(each, Math.min(level, 6)));
    const allOpen = matches.every(({ id }) => this.open.has(id));
    return html`<div part="base" lang=${language}>
      ${this.#search.render(content, matches.length, local)}
      ${
        matches.length > 1
          ? html`<button part="toggle" class="control" type="button" @click=${() => this.#openAll(matches, !allOpen)}>
              ${allOpen ? t.closeAll : t.openAll}
            </button>`
          : nothing
      }
      ${loose.length ? html`<div part="group">${list(loose)}</div>` : nothing}
      ${[...topics.values()].map(
        (answers) => html`<section part="group">
          ${heading(this.level, local.text(answers[0]?.topic ?? ''))} ${list(answers)}
        </section>`,
      )}
      ${this.#copier.render()}
    </div>`;
  }

  #answer({ id, question, answer }: Answer, level: number): unknown {
    const { language, local } = this;
    const t = answerWords[language];
    const name = local.words(question);
    const keys = [`${id}-text`, `${id}-link`] as const;
    return html`<details
      part="item"
      id=${hashOf(id).slice(1)}
      ?open=${this.open.has(id)}
      @toggle=${({ target }: EventOn<HTMLDetailsElement>) => this.#toggled(id, target.open)}
    >
      <summary>${heading(level, local.text(question))}</summary>
      <div part="answer">
        <div part="body" id=${`text-${id}`}>${local.rich(answer)}</div>
        <div part="actions">
          ${this.#copier.button(keys[0], t.copy, name, language, () =>
            this.#copier.copy(
              {
                key: keys[0],
                detail: { item: id, what: 'text', lang: local.languageOf(answer) },
                name,
                text: plainWords(answer, local),
                source: `#text-${id}`,
              },
              language,
            ),
          )}
          ${this.#copier.button(keys[1], t.copyLink, name, language, () =>
            this.#copier.copy(
              {
                key: keys[1],
                detail: { item: id, what: 'link' },
                name: t.link(name),
                text: addressOf(id),
                source: '.shown',
              },
              language,
            ),
          )}
        </div>
        ${this.#copier.hint([keys[0]], language)} ${this.#copier.hint([keys[1]], language, () => addressOf(id))}
      </div>
    </details>`;
  }

  #openAll(answers: readonly Answer[], open: boolean): void {
    const ids = answers.map(({ id }) => id);
    this.open = new Set(open ? [...this.open, ...ids] : [...this.open].filter((id) => !ids.includes(id)));
  }

  #toggled(id: string, open: boolean): void {
    if (open === this.open.has(id)) return;
    const ids = new Set(this.open);
    if (open) ids.add(id);
    else ids.delete(id);
    this.open = ids;
  }

  /** Opens the answer that the page's address asks for. */
  #goTo = async (): Promise<void> => {
    const wanted = this.content?.find(({ id }) => hashOf(id) === location.hash);
    if (!wanted) return;
    this.#toggled(wanted.id, true);
    this.#search.choose({});
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>(`${hashOf(wanted.id)} > summary`);
    summary?.focus();
    summary?.scrollIntoView();
  };
}

const addressOf = (id: string): string => new URL(hashOf(id), location.href).href;

declare global {
  interface HTMLElementTagNameMap {
    'campaign-answers': CampaignAnswers;
  }
}
