// Numbers and plurals as a page shows them. For the languages of the interface both are ours, because Intl's first of either costs
// a slow phone 70 ms; a test holds them to it.
import { type InterfaceLanguage, isOfInterface, type Language } from '../campaign/language/language.js';
import { pluralForms } from '../campaign/language/plurals.js';

type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

// Making a format is a hundred times dearer than using it, and a manifest has thousands of numbers.
const fractions = new Map<string, Intl.NumberFormat>();
const rules = new Map<Language, Intl.PluralRules>();

/** A number as the language writes it. */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  const key = lang + digits;
  const format = fractions.get(key) ?? new Intl.NumberFormat([lang, 'en-GB'], { maximumFractionDigits: digits });
  fractions.set(key, format);
  return format.format(value);
}

/** The form of a phrase for a count. Welsh has six: 0, 1, 2, 3, 6, and the rest. `#` stands for the number. */
export const plural = (value: number, lang: Language, forms: Plural): string =>
  (forms[ruleFor(value, lang)] ?? forms.other).replace('#', formatNumber(value, lang));

function ruleFor(value: number, lang: Language): Intl.LDMLPluralRule {
  if (isOfInterface(lang)) return pluralForms[lang as InterfaceLanguage][value] ?? 'other';
  const rule = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, rule);
  return rule.select(value);
}
