// The web team's part, once: the template snippet, or their system's own.
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { pageSnippet } from '../../embed-code/snippets.js';
import { templateLines } from '../../embed-code/template-snippets.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { kilobytes } from '../../i18n/kilobytes.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import './builder-code.js';
import type { EventOn } from '../../util/event-on.js';
import { copyStyles } from './copy.styles.js';
import { placeOf } from './embed-code.js';

export class BuilderTeam extends BuilderPart {
  static override styles = [builderStyles, copyStyles];

  /** The rules that keep the height of what was chosen, where the system takes them with the script. */
  @property({ attribute: false }) heights = '';

  override render(): unknown {
    const { lang } = this.builder;
    const t = builderCopy[lang];
    const { team, scriptless } = placeOf(this.builder);
    return html`<section class="stack">
      <h3>${t.team}</h3>
      ${
        scriptless
          ? html`<p>${t.noScript}</p>`
          : html`<p>${t.teamMessage}</p>
              <p>${team[lang]}</p>
              ${this.#lines()}`
      }
    </section>`;
  }

  #lines(): unknown {
    const { kit, lang, state } = this.builder;
    const { lines = templateLines } = placeOf(this.builder);
    const code = lines.write(kit, state.pinned ? kit.hashes : undefined, lines.heights && this.heights);
    const isSnippet = lines === templateLines;
    const t = builderCopy[lang];
    const name = isSnippet ? t.wholeSite : lines.name[lang];
    return html`<h4>${name}</h4>
      ${isSnippet ? html`<p class="help">${t.wholeSiteCost(kilobytes(kit.scriptSizes[''], lang))}</p>` : nothing}
      <builder-code lang=${lang} name=${name} .copied=${{ code, text: code }}></builder-code>
      ${lines.pins ? this.#pin() : nothing} ${isSnippet ? this.#pageScript() : nothing}`;
  }

  #pageScript(): unknown {
    const { kit, lang, page, state } = this.builder;
    const size = page && kit.scriptSizes[page.tag];
    if (!size) return nothing;
    const t = builderCopy[lang];
    const code = pageSnippet(kit, page.tag, state.pinned ? kit.hashes : undefined);
    return html`<h4>${t.thisPage}</h4>
      <p class="help">${t.thisPageCost(kilobytes(size, lang))}</p>
      <builder-code lang=${lang} name=${t.thisPage} .copied=${{ code, text: code }}></builder-code>`;
  }

  #pin(): unknown {
    const { kit, lang, state } = this.builder;
    const t = builderCopy[lang];
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${state.pinned}
          aria-describedby="pinned"
          @change=${({ target }: EventOn<HTMLInputElement>) => this.builder.set({ pinned: target.checked })}
        />${t.pin}
      </label>
      <p class="help" id="pinned">${t.pinHelp(kit.version)}</p>`;
  }
}

customElements.define('builder-team', BuilderTeam);
