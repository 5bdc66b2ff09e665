import type { Language, PerLanguage } from './schema/text.js';

/** A value, and the language it is in. */
export interface InLanguage<T> {
  value: T;
  lang: Language;
}

const isPerLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('en' in value || 'cy' in value);

/** The value for a language, or the other language's where there is none. What names no language is English. */
export function chooseLanguage<T>(value: PerLanguage<T>, language: Language): InLanguage<T> {
  if (!isPerLanguage(value)) return { value: value as T, lang: 'en' };
  const each = value as Partial<Record<Language, T>>;
  const other = language === 'cy' ? 'en' : 'cy';
  return each[language] !== undefined
    ? { value: each[language], lang: language }
    : { value: each[other] as T, lang: other };
}

/** The languages that a value comes in; none where it is the same for all. */
export const languagesOf = (value: unknown): Language[] =>
  isPerLanguage(value)
    ? (Object.keys(value as object).filter((key) => key === 'en' || key === 'cy') as Language[])
    : [];
