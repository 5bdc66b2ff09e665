import type { InterfaceLanguage } from './language.js';

/**
 * The plural forms that a count has to itself, in the languages of the interface: Intl's first answer costs a slow phone 70 ms,
 * which is left to other languages. https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export const pluralForms: Record<InterfaceLanguage, Partial<Record<number, Intl.LDMLPluralRule>>> = {
  en: { 1: 'one' },
  cy: { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' },
};
