// The findings about the draft, most serious first. Each is a button that goes to its place in the text.
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { builderStyles } from '../builder.styles.js';
import { type Marked, sentence } from '../editor/marked-lines.js';
import { WorkPart } from './work-part.js';

const AT_FIRST = 30;

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
      .finding span {
        display: block;
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
    const shown = this.all ? findings : findings.slice(0, AT_FIRST);
    const rest = findings.length - shown.length;
    return html`
      <section class="stack">
        <h3>${t.title}</h3>
        <p role="status">${this.#summary()}</p>
        ${findings.length ? html`<p class="help">${t.meaning}</p>` : nothing}
        <ul role="list">${shown.map((finding) => html`<li>${this.#item(finding)}</li>`)}</ul>
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

  #item(finding: Marked): TemplateResult {
    const t = this.words.findings;
    const { level, line, pointer, message, remedy = '' } = finding;
    return html`<button type="button" class="finding ${level}" @click=${() => this.choose(finding)}>
      <span class="level">${t.place[level](line)}</span>
      ${pointer ? html`<span class="muted"><code>${pointer}</code></span>` : nothing}
      <span lang="en">${sentence(message)}</span>
      ${remedy ? html`<span lang="en">${remedy}</span>` : nothing}
    </button>`;
  }

  async #showAll(): Promise<void> {
    this.all = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.finding')[AT_FIRST]?.focus();
  }
}
