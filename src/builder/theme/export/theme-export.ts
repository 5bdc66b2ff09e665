// The theme to take away, in four forms.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import checkIcon from 'lucide-static/icons/check.svg';
import copyIcon from 'lucide-static/icons/copy.svg';
import { saidLabel, saidStyles } from '../../../element/copy/copied-label.js';
import { copyText } from '../../../element/copy/copy.js';
import { selectWords } from '../../../element/copy/select-words.js';
import { saveFile } from '../../../element/save/save-file.js';
import { copying } from '../../../i18n/copying.js';
import { builderStyles } from '../../builder.styles.js';
import type { Theme } from '../theme.js';
import { themeStyles } from '../theme.styles.js';
import { ThemePart } from '../theme-part.js';
import { toTokens } from '../tokens.js';
import { tabStyles, tabs } from './tabs.js';
import { toAttribute, toCss, toQuery } from './write-theme.js';

interface Form {
  id: 'css' | 'attribute' | 'query' | 'tokens';
  write: (theme: Theme) => string;
  /** Its file name. */
  file?: [name: string, type: string];
}

const forms: readonly Form[] = [
  { id: 'css', write: toCss, file: ['campaign-theme.css', 'text/css'] },
  { id: 'attribute', write: toAttribute },
  { id: 'query', write: toQuery },
  { id: 'tokens', write: toTokens, file: ['campaign-theme.tokens.json', 'application/design-tokens+json'] },
];

export class BuilderThemeExport extends ThemePart {
  static override styles = [builderStyles, themeStyles, saidStyles, tabStyles];

  /** The last copy, and whether it is still current. */
  @state() private copied = '';
  @state() private chosen: Form['id'] = 'css';

  protected override changedElsewhere(): void {
    this.copied = '';
  }

  protected override render(): unknown {
    const t = this.words;
    const { theme } = this;
    const isEmpty = Object.keys(theme).length === 0;
    return html`<div class="stack">
      <h3>${t.export}</h3>
      ${isEmpty ? html`<p>${t.exportNone}</p>` : this.#forms(theme)}
      ${this.status()}
    </div>`;
  }

  #forms(theme: Theme): unknown {
    const t = this.words;
    return html`<div>
      ${tabs({
        label: t.export,
        tabs: forms.map((form) => ({ id: form.id, label: t[form.id], panel: this.#form(form, form.write(theme)) })),
        chosen: this.chosen,
        choose: (id) => {
          this.chosen = id;
        },
      })}
    </div>`;
  }

  #form({ id, file }: Form, text: string): unknown {
    const t = this.words;
    const copied = this.copied === id;
    return html`<div class="stack">
      <p class="help">${t[`${id}Help`]}</p>
      <pre><code id=${id}>${text.trimEnd()}</code></pre>
      <div class="row">
        <button type="button" @click=${() => this.#copy(id, text)}>
          ${copied ? checkIcon : copyIcon}${saidLabel(copied, t.copy, copying[this.builder.lang].copied)}<span class="hidden"
            >: ${t[id]}</span
          >
        </button>
        ${
          file
            ? html`<button type="button" @click=${() => saveFile(new Blob([text], { type: file[1] }), file[0])}>
                ${t.save}<span class="hidden">: ${t[id]}</span>
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  async #copy(id: Form['id'], text: string): Promise<void> {
    const done = await copyText(text);
    const t = copying[this.builder.lang];
    this.copied = done ? id : '';
    this.say(done ? t.told(this.words[id]) : t.denied);
    const code = this.renderRoot.querySelector(`#${id}`);
    if (!done && code) selectWords(code);
  }
}
