// The step in which an editor copies what was chosen, in the form that survives where it goes.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { evidenceFor } from '../../embed-code/host-systems.js';
import { queryOf } from '../../embed-code/options.js';
import { type Way, ways } from '../../embed-code/snippets.js';
import { builderApp } from '../../i18n/builder/app.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { pasteBack } from '../../i18n/builder/paste-back.js';
import type { PageData } from '../builder.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import { installing } from '../installing.js';
import './builder-code.js';
import './builder-fragment.js';
import './builder-heights.js';
import './builder-team.js';
import type { EventOn } from '../../util/event-on.js';
import { copyStyles } from './copy.styles.js';
import { drawWidths, widthOf } from './draw-widths.js';
import {
  bestFormFor,
  chosenOf,
  copiedOf,
  expectedOf,
  formOf,
  hasBaked,
  isInQuery,
  placeOf,
  places,
} from './embed-code.js';
import { Fragments } from './fragments.js';
import { FrameHeights } from './frame-heights.js';

export class BuilderCopy extends BuilderPart {
  static override styles = [builderStyles, copyStyles];

  /** True once paste-back was opened, and so loaded. */
  @state() private pastesBack = false;

  /** True if it failed to load. */
  @state() private failed = false;

  /** The rules that keep the widget's height, once they were asked for. */
  @state() private heights = '';

  /** True once a person has opened the other embed methods; they stay open. */
  #showsForms = false;

  readonly #heights = new FrameHeights(this);
  readonly #fragments = new Fragments(this);

  override render(): unknown {
    const { page } = this.builder;
    return html`<div class="stack wide">
      <h2>${this.#t.title}</h2>
      ${page ? this.#steps(page) : html`<p class="panel">${this.#t.nothingHere}</p>`}
    </div>`;
  }

  #steps(page: PageData): unknown {
    const t = this.#t;
    const { builder } = this;
    return html`
      ${builder.draft ? html`<p class="panel">${t.draft}</p>` : nothing}
      ${builder.root === builder.kit.base ? nothing : html`<p class="panel">${t.base(builder.kit.base)}</p>`}
      ${this.#where()} ${installing(builder)} ${this.#code(page)}
      <builder-team .builder=${builder} .heights=${formOf(builder, page) === 'element' ? this.heights : ''}></builder-team> ${this.#reservedHeight(page)} ${this.#otherForms(page)} ${this.#pasteBack(page)}
    `;
  }

  #where(): unknown {
    const { id: chosen } = placeOf(this.builder);
    return html`<fieldset>
      <legend>${this.#t.where}</legend>
      <div class="places">
        ${places.map(
          ({ id, name }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="place"
                .checked=${id === chosen}
                @change=${() => this.builder.set({ place: id, form: '' })}
              />${name[this.builder.lang]}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #code(page: PageData): unknown {
    const t = this.#t;
    const { builder } = this;
    const form = formOf(builder, page);
    const best = bestFormFor(builder, page);
    const name = t.forms[form];
    const isFrame = form === 'frame';
    const bakes = form === 'element' && hasBaked(builder);
    const content = bakes && !builder.state.short ? this.#fragments.baked(builder, page) : '';
    const copied = copiedOf(builder, page, form, this.#heights.of(widthOf(builder)), content);
    return html`<section class="stack">
      <h3>${form === best ? t.recommended(name) : t.chosen(name)}</h3>
      ${form === best ? nothing : html`<p>${t.notBest(t.forms[best])}</p>`}
      <p>${t.formTexts[form]}</p>
      ${this.#forgotten(page, form)} ${this.#themed(form)} ${bakes ? this.#short() : nothing}
      <builder-code main lang=${builder.lang} name=${name} .copied=${copied}></builder-code>
      ${isFrame ? drawWidths(builder, page, this.#heights) : nothing}
      ${this.#heights.render(isFrame ? this.#embedPage(page) : '', page.tag)}
      <h4>${t.whatYouDo}</h4>
      <ol>
        ${this.#whatYouDo(form, best).map((step) => html`<li>${step}</li>`)}
      </ol>
      ${this.#known}
    </section>`;
  }

  /** Of an element alone: a frame has its height in its code, and the others are links until the script has come. */
  #reservedHeight(page: PageData): unknown {
    if (formOf(this.builder, page) !== 'element') return nothing;
    return html`<builder-heights
        .builder=${this.builder}
        @heights=${({ detail }: CustomEvent<string>) => {
          this.heights = detail;
        }}
      ></builder-heights>
      <builder-fragment .builder=${this.builder}></builder-fragment>`;
  }

  #whatYouDo(form: Way, best: Way): readonly string[] {
    const { way, pasted, editor } = placeOf(this.builder);
    if (form !== best || form !== way) return this.#t.steps[form];
    return (pasted ?? editor).map((step) => step[this.builder.lang]);
  }

  /** The evidence for it. */
  get #known(): unknown {
    const system = placeOf(this.builder);
    if (system.id === 'unknown') return nothing;
    return html`<p class="help">${evidenceFor(system, this.builder.lang)}</p>`;
  }

  /** Options that WordPress ignores, because it asks the kit's oEmbed. */
  #forgotten(page: PageData, form: Way): unknown {
    const { builder } = this;
    if (!placeOf(builder).asks || form === 'element' || form === 'frame' || !isInQuery(builder, page)) return nothing;
    const names = new URLSearchParams(queryOf(page, chosenOf(builder))).keys();
    return html`<p class="panel">${this.#t.asksNote([...names].join(', '))}</p>`;
  }

  #themed(form: Way): unknown {
    const { builder } = this;
    if (!Object.keys(builder.state.theme).length) return nothing;
    const t = this.#t;
    const themeHelp: Record<Way, string> = {
      element: t.themedHelp,
      frame: t.themeFrameHelp,
      link: t.themeLinkHelp,
      address: t.themeLinkHelp,
    };
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${builder.state.themed}
        aria-describedby="themed"
        @change=${({ target }: EventOn<HTMLInputElement>) => builder.set({ themed: target.checked })}
      />${t.themed}
      </label>
      <p class="help" id="themed">${themeHelp[form]}</p>`;
  }

  #short(): unknown {
    const { builder } = this;
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${builder.state.short}
          aria-describedby="short"
          @change=${({ target }: EventOn<HTMLInputElement>) => builder.set({ short: target.checked })}
        />${this.#t.short}
      </label>
      <p class="help" id="short">${this.#t.bakedHelp}</p>`;
  }

  /** The page of this kit, here: `kit.base` may be elsewhere, and may not be there yet. */
  #embedPage = (page: PageData): string =>
    new URL(page.path + queryOf(page, chosenOf(this.builder)), this.builder.root).href;

  #otherForms(page: PageData): unknown {
    const t = this.#t;
    const { builder } = this;
    const form = formOf(builder, page);
    const best = bestFormFor(builder, page);
    this.#showsForms ||= form !== best;
    return html`<details ?open=${this.#showsForms}>
      <summary>${t.otherForms}</summary>
      <fieldset>
        <legend>${t.copyAs}</legend>
        ${ways.map(
          (way) =>
            html`<label class="choice">
              <input
                type="radio"
                name="form"
                .checked=${way === form}
                aria-describedby=${way}
                @change=${() => builder.set({ form: way === best ? '' : way })}
              />${t.forms[way]}
            </label>
            <p class="help" id=${way}>${t.formTexts[way]}</p>`,
        )}
      </fieldset>
    </details>`;
  }

  #pasteBack(page: PageData): unknown {
    return html`<details @toggle=${this.#openPasteBack}>
      <summary>${pasteBack[this.builder.lang].title}</summary>
      ${this.failed ? html`<p role="alert">${builderApp[this.builder.lang].failed}</p>` : nothing}
      ${
        this.pastesBack
          ? html`<builder-paste-back
              lang=${this.builder.lang}
              .base=${this.builder.kit.base}
              .expected=${expectedOf(this.builder, page)}
            ></builder-paste-back>`
          : nothing
      }
    </details>`;
  }

  readonly #openPasteBack = async (): Promise<void> => {
    try {
      await import('./builder-paste-back.js');
      this.pastesBack = true;
    } catch (error) {
      console.error('campaign-widgets: builder:', error);
      this.failed = true;
    }
  };

  get #t() {
    return builderCopy[this.builder.lang];
  }
}

customElements.define('builder-copy', BuilderCopy);
