// The same widget for whoever makes pages on a server: its fragment, to include or to copy.
import { html, nothing } from 'lit';
import { fragmentPath, linkedPath } from '../../embed-code/fragment-path.js';
import { addressOf } from '../../embed-code/frame.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import './builder-code.js';
import { copyStyles } from './copy.styles.js';
import { Fragments } from './fragments.js';

export class BuilderFragment extends BuilderPart {
  static override styles = [builderStyles, copyStyles];

  readonly #fragments = new Fragments(this);
  #isOpen = false;

  protected override render(): unknown {
    const { page, kit, lang } = this.builder;
    if (!page) return nothing;
    const t = builderCopy[lang];
    const code = this.#isOpen ? this.#fragments.of(this.builder, page) : '';
    const address = (path: string) => html`<p><code>${addressOf(kit, path)}</code></p>`;
    return html`<details @toggle=${this.#toggled}>
      <summary>${t.fragment}</summary>
      <div class="stack">
        <p>${t.fragmentText}</p>
        ${address(fragmentPath(page))}
        <p>${t.fragmentLinked}</p>
        ${address(linkedPath(page))}
        ${code ? html`<builder-code lang=${lang} name=${t.fragment} .copied=${{ code, text: code }}></builder-code>` : nothing}
      </div>
    </details>`;
  }

  readonly #toggled = (): void => {
    this.#isOpen = Boolean(this.renderRoot.querySelector('details')?.open);
    this.requestUpdate();
  };
}

customElements.define('builder-fragment', BuilderFragment);
