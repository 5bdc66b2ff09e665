import { type Language, languages } from '../schema/text.js';
import type { Path } from './source.js';

/** A text in one language, and the path to it. A text without a language is English. */
export function* eachLanguage(value: unknown, path: Path): Generator<{ lang: Language; text: unknown; path: Path }> {
  const isBoth = typeof value === 'object' && value !== null && languages.some((lang) => Object.hasOwn(value, lang));
  if (!isBoth) yield { lang: 'en', text: value, path };
  else {
    for (const lang of languages) {
      const text = (value as Record<string, unknown>)[lang];
      if (text !== undefined) yield { lang, text, path: [...path, lang] };
    }
  }
}

/** What the languages are called, in English. */
export const languageNames: Record<Language, string> = { en: 'English', cy: 'Welsh' };
