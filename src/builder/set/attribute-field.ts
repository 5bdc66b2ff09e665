// The field of one attribute, with its name, its help and what is wrong with what was typed.
import { html, nothing } from 'lit';
import { chooseLanguage, type InterfaceLanguage } from '../../campaign/language/language.js';
import type { Choice } from '../../embed-code/attribute-choices.js';
import type { AttributeKind } from '../../embed-code/fields/attribute-kind.js';
import type { AttributeDoc } from '../../embed-code/fields/widget-doc.js';
import { builderSet } from '../../i18n/builder/set.js';
import type { EventOn } from '../../util/event-on.js';

export interface AttributeField {
  attribute: AttributeDoc;
  kind: AttributeKind;
  /** The attribute's value; undefined if it is not set. */
  value: string | undefined;
  problem: 'number' | 'address' | undefined;
  /** The language of the builder. */
  lang: InterfaceLanguage;
  change: (value: string | undefined) => void;
}

type Words = (typeof builderSet)[InterfaceLanguage];

export function attributeField(field: AttributeField): unknown {
  const { attribute, kind, value, lang, change } = field;
  const { name, about } = attribute;
  const t = builderSet[lang];
  const named = about ? chooseLanguage(about.label, lang).value : (t.labels[name] ?? fromName(name));
  const label = html`<span>${named} <code class="name">${name}</code></span>`;
  const help = helpOf(field, t);
  switch (kind.kind) {
    case 'boolean':
      return html`<div class="field">
        <label class="choice"
          ><input
            type="checkbox"
            aria-describedby="${name}-help"
            .checked=${value !== undefined}
            @change=${(event: EventOn<HTMLInputElement>) => change(checked(event) ? '' : undefined)}
          /><span><b>${named}</b> <code class="name">${name}</code></span></label
        >${help}
      </div>`;
    case 'one':
      return group(name, label, help, [
        ...(name === 'lang' ? [radio(field, undefined, t.asPage)] : []),
        ...kind.values.map((each) => radio(field, each, valueName(each, field, t))),
      ]);
    case 'some':
      return group(
        name,
        label,
        help,
        kind.choices.map((choice) => checkbox(field, choice)),
      );
    case 'choice':
      return html`<div class="field">
        <label for=${name}>${label}</label>${help}
        <select id=${name} aria-describedby="${name}-help" @change=${(event: EventOn<HTMLInputElement>) => change(typed(event) || undefined)}>
          <option value="" ?selected=${!value}>${t.byItself}</option>
          ${kind.choices.map((choice) => {
            const words = choice.label ? chooseLanguage(choice.label, lang) : undefined;
            return html`<option value=${choice.value} lang=${words?.lang ?? lang} ?selected=${choice.value === value}>
              ${words?.value ?? t.notInDate(choice.value)}
            </option>`;
          })}
        </select>
      </div>`;
    default:
      return html`<div class="field">
        <label for=${name}>${label}</label>${help}
        <input
          id=${name}
          type="text"
          inputmode=${kind.kind === 'number' ? 'numeric' : kind.kind === 'address' ? 'url' : 'text'}
          autocomplete="off"
          aria-describedby="${name}-help ${name}-wrong"
          aria-invalid=${field.problem ? 'true' : 'false'}
          .value=${value ?? ''}
          placeholder=${kind.kind === 'number' && Number(attribute.default) ? (attribute.default ?? '') : ''}
          @input=${(event: EventOn<HTMLInputElement>) => change(typed(event).trim() || undefined)}
        />
        <p class="wrong" id="${name}-wrong" role="alert">${problemOf(field, t)}</p>
      </div>`;
  }
}

const group = (name: string, label: unknown, help: unknown, choices: unknown): unknown =>
  html`<fieldset class="field" aria-describedby="${name}-help">
    <legend>${label}</legend>
    ${help}
    <div class="choices">${choices}</div>
  </fieldset>`;

function radio({ attribute, value, change }: AttributeField, option: string | undefined, label: string): unknown {
  const byItself = attribute.default?.replaceAll("'", '');
  const isDefault = option === undefined || option === byItself;
  return html`<label class="choice"
    ><input
      type="radio"
      name=${attribute.name}
      .checked=${option === value || (isDefault && value === undefined)}
      @change=${() => change(isDefault ? undefined : option)}
    />${label}</label
  >`;
}

/** Ticked in the order of the campaign; the attribute keeps the order in which they were ticked. */
function checkbox({ value = '', change, lang }: AttributeField, choice: Choice): unknown {
  const ticked: readonly string[] = value.match(/[^\s,]+/g) ?? [];
  const words = choice.label ? chooseLanguage(choice.label, lang) : undefined;
  const tick = (event: EventOn<HTMLInputElement>) => {
    const next = checked(event) ? [...ticked, choice.value] : ticked.filter((each) => each !== choice.value);
    change(next.join(' ') || undefined);
  };
  return html`<label class="choice" lang=${words?.lang ?? lang}
    ><input type="checkbox" .checked=${ticked.includes(choice.value)} @change=${tick} />${words?.value ?? choice.value}</label
  >`;
}

function valueName(value: string, { attribute: { about }, lang }: AttributeField, t: Words): string {
  const words = about?.values?.[value];
  return words ? chooseLanguage(words, lang).value : (t.values[value] ?? fromName(value));
}

function helpOf({ attribute, lang }: AttributeField, t: Words): unknown {
  const { name, description, about } = attribute;
  const help: Partial<Record<InterfaceLanguage, string>> = about?.help ?? {};
  const ownHelp = about ? help[lang] : t.help[name];
  return html`<p class="help" id="${name}-help" lang=${ownHelp ? lang : 'en'}>${withCode(ownHelp ?? description)}</p>`;
}

/** `code` as code. */
const withCode = (words: string): unknown[] =>
  words.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

function problemOf({ kind, problem }: AttributeField, t: Words): unknown {
  if (problem === 'number' && kind.kind === 'number') return t.wrongNumber(kind.from, kind.to);
  return problem ? t.wrongAddress : nothing;
}

const fromName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
const typed = ({ target }: EventOn<HTMLInputElement>): string => target.value;
const checked = ({ target }: EventOn<HTMLInputElement>): boolean => target.checked;
