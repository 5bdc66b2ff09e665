// The findings about the draft, most serious first. Each is a button that goes to its place in the text.
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { alike } from '../../campaign/check/alike.js';
import { type Effect, effects } from '../../campaign/check/sentences/effects.js';
import { builderStyles } from '../builder.styles.js';
import { type Marked, sentence } from '../editor/marked-lines.js';
import { WorkPart } from './work-part.js';

const AT_FIRST = 30;

/** Marks of the editor itself have no effect of their own. */
const effectOf = ({ effect, level }: Marked): Effect => effect ?? (level === 'error' ? 'stops-publishing' : 'better');

export class BuilderFindings extends WorkPart {
  static override styles = [
    builderStyles,
    css`
      .finding {
        display: block;
        inline-size: 100%;
        padding: 12px 16px;
        border: 1px solid var(--border);
        border-inline-start: 5px solid var(--muted);
        color: var(--text);
        font-weight: 400;
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      .finding:hover {
        background: var(--raised);
        text-decoration: none;
      }
      .finding.error {
        border-inline-start-color: var(--bad);
      }
      .finding.warning {
        border-inline-start-color: var(--text);
      }
      .finding:hover .level {
        text-decoration: underline;
      }
      .level {
        color: var(--accent);
        font-weight: 700;
      }
      summary {
        cursor: pointer;
      }
      details ul {
        margin-block-start: 8px;
      }
      .finding span {
        display: block;
      }
      summary .level {
        display: inline;
      }
      li + li {
        margin-block-start: 8px;
      }
    `,
  ];

  /** Goes to the place of one. */
  @property({ attribute: false }) choose: (finding: Marked) => void = () => {};
  @state() private all = false;
  /** The last announcement: nothing is announced while a person types. */
  #said = '';

  protected override render(): TemplateResult {
    const { findings, elsewhere } = this.work;
    const t = this.words.findings;
    const groups = effects.flatMap((effect) =>
      alike(findings.filter((each) => effectOf(each) === effect)).map((group) => ({ effect, group })),
    );
    const shown = this.all ? groups : groups.slice(0, AT_FIRST);
    const rest = groups.length - shown.length;
    return html`
      <section class="stack">
        <h3>${t.title}</h3>
        <p role="status">${this.#summary()}</p>
        ${findings.length ? html`<p class="help">${t.meaning}</p>` : nothing}
        ${effects.map((effect) =>
          this.#effect(
            effect,
            shown.filter((each) => each.effect === effect).map(({ group }) => group),
          ),
        )}
        ${rest ? html`<p><button type="button" @click=${this.#showAll}>${t.more(rest)}</button></p>` : nothing}
        ${elsewhere ? html`<p class="muted">${t.elsewhere(elsewhere)}</p>` : nothing}
      </section>
    `;
  }

  #summary(): string {
    const { findings, state } = this.work;
    const t = this.words.findings;
    if (state === 'failed') this.#said = t.failed;
    else if (state === 'checked') {
      const count = (level: Marked['level']) => findings.filter((each) => each.level === level).length;
      const parts = (['error', 'warning', 'note'] as const).filter(count).map((level) => t[level](count(level)));
      this.#said = parts.join(', ') || t.none;
    } else if (state === 'idle') this.#said = '';
    return this.#said || (state === 'waiting' ? t.waiting : '');
  }

  #effect(effect: Effect, groups: [Marked, ...Marked[]][]): unknown {
    if (!groups.length) return nothing;
    return html`<h4>${this.words.findings.effects[effect]}</h4>
      <ul role="list">${groups.map((group) => html`<li>${group.length > 1 ? this.#alike(group) : this.#item(group[0])}</li>`)}</ul>`;
  }

  /** A finding that many places share is one line, which opens. */
  #alike(group: [Marked, ...Marked[]]): TemplateResult {
    const [{ level, message, remedy = '' }] = group;
    return html`<details class="finding ${level}">
      <summary>
        <span class="level">${this.words.findings.places(group.length)}</span>
        <span lang="en">${sentence(message)}</span>
        ${remedy ? html`<span lang="en">${remedy}</span>` : nothing}
      </summary>
      <ul role="list">${group.map((each) => html`<li>${this.#item(each, false)}</li>`)}</ul>
    </details>`;
  }

  /** @param whole whether it says more than its place */
  #item(finding: Marked, whole = true): TemplateResult {
    const t = this.words.findings;
    const { level, line, pointer, message, remedy = '' } = finding;
    return html`<button type="button" class="finding ${level}" @click=${() => this.choose(finding)}>
      <span class="level">${t.place[level](line)}</span>
      ${pointer ? html`<span class="muted"><code>${pointer}</code></span>` : nothing}
      ${whole ? html`<span lang="en">${sentence(message)}</span>` : nothing}
      ${whole && remedy ? html`<span lang="en">${remedy}</span>` : nothing}
    </button>`;
  }

  async #showAll(): Promise<void> {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.finding')[AT_FIRST]?.focus();
  }
}
