// The fields of the property pane, from what is documented of each widget and from the campaign's own values: a new attribute, or
// a new item, appears by itself.
import { interfaceLanguages } from '../../campaign/language/interface-languages.js';
import { chooseLanguage, type InterfaceLanguage, type PerLanguage } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { attributeChoices, type Choice, type Choices } from '../../embed-code/attribute-choices.js';
import { attributeKind } from '../../embed-code/fields/attribute-kind.js';
import type { AttributeDoc, WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { builderSet } from '../../i18n/builder/set.js';
import { BY_ITSELF } from '../../sharepoint/attributes-of.js';
import type { PaneData, PaneField, PaneOption } from '../../sharepoint/property-pane.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';

type Words = Record<InterfaceLanguage, string>;

/** In each language of the interface. */
const inBoth = (word: (lang: InterfaceLanguage) => string): Words =>
  Object.fromEntries(interfaceLanguages.map((lang) => [lang, word(lang)])) as Words;

const chosen = (words: PerLanguage<string>): Words => inBoth((lang) => chooseLanguage(words, lang).value);

const byItself: PaneOption = { key: BY_ITSELF, text: inBoth((lang) => builderSet[lang].byItself) };

/** The campaign is the package's, and the language is a field of its own. */
const NOT_HERE = ['manifest', 'lang'];

/** @param tags of the widgets that the campaign has something for @param docs all that is documented of widgets */
export function paneData({ campaign, languages }: Kit, tags: readonly Tag[], docs: readonly WidgetDoc[]): PaneData {
  const choices = attributeChoices(campaign, languages);
  return {
    widgets: tags.flatMap((tag) => {
      const doc = docs.find((each) => each.tag === tag);
      if (!doc) return [];
      const offered = doc.attributes.filter(({ name }) => !NOT_HERE.includes(name));
      const fields = (from: readonly AttributeDoc[]) =>
        from.flatMap((each) => {
          const field = fieldOf(each, choices[tag]);
          return field ? [field] : [];
        });
      return {
        tag,
        name: chosen(doc.name),
        use: chosen(doc.use),
        options: fields([...offered.filter(({ name }) => name === 'item'), ...offered.filter(({ about }) => about)]),
        advanced: fields(offered.filter(({ name, about }) => !about && name !== 'item')),
      };
    }),
    lang: {
      name: 'lang',
      kind: 'one',
      label: labelOf({ name: 'lang' }),
      options: [
        { key: BY_ITSELF, text: inBoth((lang) => builderSet[lang].asPage) },
        ...languages.map((language) => ({ key: language, text: inBoth(() => ownNames[language]) })),
      ],
    },
  };
}

/** None for an attribute that has nothing to choose from in this campaign. */
function fieldOf(attribute: AttributeDoc, choices: Choices = {}): PaneField | undefined {
  const { name, about } = attribute;
  const kind = attributeKind(attribute, choices[name]);
  const field = { name, label: labelOf(attribute) };
  switch (kind.kind) {
    case 'boolean':
      return { ...field, kind: 'toggle' };
    case 'one': {
      const text = (value: string) =>
        inBoth((lang) => about?.values?.[value]?.[lang] ?? builderSet[lang].values[value] ?? value);
      const standard = attribute.default?.replaceAll("'", '');
      const others = kind.values.filter((value) => value !== standard).map((key) => ({ key, text: text(key) }));
      return {
        ...field,
        kind: 'one',
        options: [standard ? { key: BY_ITSELF, text: text(standard) } : byItself, ...others],
      };
    }
    case 'some':
      return { ...field, kind: 'some', options: kind.choices.map(optionOf) };
    case 'choice':
      return { ...field, kind: 'one', options: [byItself, ...kind.choices.map(optionOf)] };
    case 'number': {
      const wrong = inBoth((lang) => builderSet[lang].wrongNumber(kind.from, kind.to));
      return { ...field, kind: 'number', from: kind.from, ...(kind.to && { to: kind.to }), wrong };
    }
    default:
      return name === 'item' || about?.names ? undefined : { ...field, kind: 'text', help: helpOf(attribute) };
  }
}

const optionOf = ({ value, label }: Choice): PaneOption => ({
  key: value,
  text: label ? chosen(label) : inBoth((lang) => builderSet[lang].notInDate(value)),
});

const labelOf = ({ name, about }: Pick<AttributeDoc, 'name' | 'about'>): Words =>
  inBoth((lang) => about?.label[lang] ?? builderSet[lang].labels[name] ?? name);

const helpOf = ({ description, about }: AttributeDoc): Words => ({
  en: description,
  cy: about?.help.cy ?? description,
});
