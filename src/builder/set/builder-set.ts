// The second step: a form made of what is documented of the widget.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { interfaceLanguages } from '../../campaign/language/interface-languages.js';
import { chooseLanguage } from '../../campaign/language/language.js';
import { type AttributeKind, attributeKind, whyNot } from '../../embed-code/fields/attribute-kind.js';
import type { AttributeDoc } from '../../embed-code/fields/widget-doc.js';
import { builderSet } from '../../i18n/builder/set.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import { attributeField } from './attribute-field.js';

const styles = css`
  .fields {
    display: grid;
    gap: 24px;
  }
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .field > input:not([type='checkbox']),
  .field > select {
    max-inline-size: 32em;
  }
  .field input[inputmode='numeric'] {
    max-inline-size: 6em;
  }
  .name {
    font-weight: 400;
    color: var(--muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .wrong {
    color: var(--bad);
    font-weight: 700;
  }
`;

export class BuilderSet extends BuilderPart {
  static override styles = [builderStyles, styles];

  /** Typed text that is not a value stays in its field. */
  @state() private wrong: Readonly<Record<string, string>> = {};

  protected override render(): unknown {
    const { lang, widget, widgets, state, choices } = this.builder;
    const t = builderSet[lang];
    const isCommon = ({ name }: AttributeDoc) =>
      !['item', 'lang'].includes(name) &&
      widgets.every(({ attributes }) => attributes.some((attribute) => attribute.name === name));
    // A widget for the whole campaign has no items.
    const isMeant = ({ name }: AttributeDoc) => name !== 'item' || choices.item;
    const attributes = widget.attributes.filter((attribute) => !isCommon(attribute) && isMeant(attribute));
    // Content and language come first, then appearance.
    const first = ['item', 'lang'].flatMap((name) => attributes.find((attribute) => attribute.name === name) ?? []);
    const main = [...first, ...attributes.filter((attribute) => !first.includes(attribute))];
    const changed = Object.keys(state.attributes).length > 0;
    return html`<section class="stack wide">
      <h2>${t.title(chooseLanguage(widget.name, lang).value)}</h2>
      <div class="fields">${main.map((attribute) => this.#field(attribute))}</div>
      <details>
        <summary>${t.common}</summary>
        <div class="fields">${widget.attributes.filter(isCommon).map((attribute) => this.#field(attribute))}</div>
      </details>
      ${changed ? html`<p><button type="button" @click=${this.#reset}>${t.reset}</button></p>` : nothing}
    </section>`;
  }

  #field(attribute: AttributeDoc): unknown {
    const { lang, state } = this.builder;
    const { name } = attribute;
    const kind = this.#kindOf(attribute);
    const value = this.wrong[name] ?? state.attributes[name];
    const problem = whyNot(kind, this.wrong[name] ?? '');
    return attributeField({
      attribute,
      kind,
      value,
      problem,
      lang,
      change: (next) => this.#change(attribute, next),
    });
  }

  /** Of the languages there are, those of the interface are offered, and what else the campaign speaks. */
  #kindOf(attribute: AttributeDoc): AttributeKind {
    const { choices, pages } = this.builder;
    const kind = attributeKind(attribute, choices[attribute.name]);
    if (attribute.name !== 'lang' || kind.kind !== 'one') return kind;
    const spoken: string[] = [...interfaceLanguages, ...pages.map(({ lang }) => lang)];
    return { ...kind, values: kind.values.filter((lang) => spoken.includes(lang)) };
  }

  /** @param next undefined: the attribute is not there */
  #change(attribute: AttributeDoc, next: string | undefined): void {
    const { name } = attribute;
    const { [name]: _, ...others } = this.builder.state.attributes;
    const { [name]: __, ...wrong } = this.wrong;
    const isWrong = whyNot(this.#kindOf(attribute), next ?? '');
    this.wrong = isWrong ? { ...wrong, [name]: next ?? '' } : wrong;
    if (!isWrong) this.builder.set({ attributes: next === undefined ? others : { ...others, [name]: next } });
  }

  #reset(): void {
    this.wrong = {};
    this.builder.set({ attributes: {} });
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  }
}

customElements.define('builder-set', BuilderSet);
