// `wordpress/widgets.json`: the widgets of a kit with their items and options, in every language, for sidebars that are made of it.
import { interfaceLanguages } from '../../campaign/language/interface-languages.js';
import type { InterfaceLanguage, PerLanguage } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { attributeChoices, type Choice, type Choices } from '../../embed-code/attribute-choices.js';
import { attributeKind } from '../../embed-code/fields/attribute-kind.js';
import type { AttributeDoc, WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { builderSet } from '../../i18n/builder/set.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';
import { kitWords } from '../pages/kit-words.js';

type Words = Record<InterfaceLanguage, string>;

interface Field {
  name: string;
  kind: string;
  label: Words;
  help: Words;
  /** Its value where none is chosen. */
  default?: string | undefined;
  from?: number;
  to?: number;
  values?: readonly Choice[];
}

/** The block has fields of its own for these; and a plugin is for one campaign. */
const ELSEWHERE = ['item', 'lang', 'manifest'];

/**
 * @param mark of the library and the campaign: `0.2.0:4f0328e7`
 * @param docs of the library's builder/widgets.json
 */
export function widgetList(kit: Kit, mark: string, docs: readonly WidgetDoc[]): object {
  const { base, version, languages } = kit;
  const choices = attributeChoices(kit.campaign, languages);
  const tags = new Set(kit.pages.map(({ tag }) => tag));
  return {
    base,
    version,
    mark,
    edition: kit.campaign.manifest.edition,
    languages,
    languageNames: Object.fromEntries(languages.map((lang) => [lang, ownNames[lang]])),
    title: Object.fromEntries(languages.map((lang) => [lang, kitWords(kit, lang).title])),
    widgets: Object.fromEntries(
      docs
        .filter(({ tag }) => tags.has(tag))
        .map((doc) => [doc.tag, { name: doc.name, use: doc.use, ...partsOf(kit, doc, choices[doc.tag] ?? {}) }]),
    ),
  };
}

function partsOf({ pages }: Kit, { tag, attributes }: WidgetDoc, choices: Choices) {
  return {
    items: (choices.item ?? []).filter(({ value }) => hasPage(pages, tag, value)),
    fields: attributes.filter(({ name }) => !ELSEWHERE.includes(name)).map((each) => fieldOf(each, choices[each.name])),
  };
}

/** Of other items there is no fragment: a server would write all of them. */
const hasPage = (pages: Kit['pages'], tag: Tag, id: string): boolean =>
  pages.some((page) => page.tag === tag && page.item === id);

function fieldOf(attribute: AttributeDoc, choices: readonly Choice[] | undefined): Field {
  const { name, about } = attribute;
  const { kind, ...kindOf } = attributeKind(attribute, choices);
  const field = { name, kind, label: labelOf(attribute), help: helpOf(attribute) };
  if ('values' in kindOf) {
    const choiceOf = (value: string) => ({ value, label: about?.values?.[value] ?? sameIn(value) });
    return { ...field, default: attribute.default?.replaceAll("'", ''), values: kindOf.values.map(choiceOf) };
  }
  if ('choices' in kindOf) return { ...field, values: kindOf.choices };
  if (kind === 'number')
    return { ...field, ...kindOf, ...(attribute.default !== '0' && { default: attribute.default }) };
  return field;
}

const inEach = (words: (lang: InterfaceLanguage) => string): Words =>
  Object.fromEntries(interfaceLanguages.map((lang) => [lang, words(lang)])) as Words;

const sameIn = (words: string): PerLanguage<string> => inEach(() => words);

const labelOf = ({ name, about }: AttributeDoc): Words =>
  inEach((lang) => about?.label[lang] ?? builderSet[lang].labels[name] ?? name);

/** The docblock is in English. Code in it is as it is typed. */
function helpOf({ name, description, about }: AttributeDoc): Words {
  const help: Partial<Words> = about?.help ?? {};
  return inEach((lang) => (help[lang] ?? builderSet[lang].help[name] ?? description).replaceAll('`', ''));
}
