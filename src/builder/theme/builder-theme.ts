// The third step: colours, type and space, for every widget of a site.
import { css, html, nothing } from 'lit';
import { builderStyles } from '../builder.styles.js';
import { BuilderThemeExport } from './export/theme-export.js';
import { BuilderThemeImport } from './export/theme-import.js';
import { themeStyles } from './theme.styles.js';
import { BuilderThemeColours } from './theme-colours.js';
import { ThemePart } from './theme-part.js';
import { BuilderThemeShape } from './theme-shape.js';
import { BuilderThemeStart } from './theme-start.js';

const styles = css`
  .whole {
    padding-block: 8px;
    border-block: 1px solid var(--border);
  }
`;

export class BuilderTheme extends ThemePart {
  static override styles = [builderStyles, themeStyles, styles];

  protected override render(): unknown {
    const { builder, words: t } = this;
    const count = Object.keys(this.theme).length;
    return html`<div class="stack wide">
      <div class="stack">
        <h2>${t.title}</h2>
        <p>${t.intro}</p>
      </div>
      <builder-theme-start .builder=${builder}></builder-theme-start>
      <div class="row whole">
        <p id="count" tabindex="-1">${count > 0 ? t.changed(count) : t.unchanged}</p>
        ${count > 0 ? html`<button type="button" @click=${this.#reset}>${t.resetAll}</button>` : nothing}
        ${this.undoButton('#count')} ${this.status(true)}
      </div>
      <section class="stack">
        <h3>${t.colours}</h3>
        <p>${t.coloursHelp}</p>
        <builder-theme-colours .builder=${builder}></builder-theme-colours>
      </section>
      <section class="stack">
        <h3>${t.shape}</h3>
        <builder-theme-shape .builder=${builder}></builder-theme-shape>
      </section>
      <builder-theme-export .builder=${builder}></builder-theme-export>
      <builder-theme-import .builder=${builder}></builder-theme-import>
    </div>`;
  }

  #reset(): void {
    this.replace({}, this.words.unchanged);
    this.focusOn('#count');
  }
}

customElements.define('builder-theme-start', BuilderThemeStart);
customElements.define('builder-theme-colours', BuilderThemeColours);
customElements.define('builder-theme-shape', BuilderThemeShape);
customElements.define('builder-theme-export', BuilderThemeExport);
customElements.define('builder-theme-import', BuilderThemeImport);
customElements.define('builder-theme', BuilderTheme);
