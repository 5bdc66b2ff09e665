// Sentences about missing languages: codes and words follow from the list of languages.
import { englishNames } from '../../../i18n/compiler/language-names.js';
import { type Language, languages } from '../../language/language.js';
import type { Sentence } from './sentence.js';

/** Such as "no-welsh". */
export type MissingLanguage = `no-${Lowercase<(typeof englishNames)[Language]>}`;

export const missingLanguage = (lang: Language): MissingLanguage =>
  `no-${englishNames[lang].toLowerCase()}` as MissingLanguage;

const [first, second] = languages;

const missing = Object.fromEntries(
  languages.map((lang) => {
    const name = englishNames[lang];
    const standsIn = englishNames[lang === first ? second : first];
    const remedy = `Write {"${first}": "…", "${lang === first ? second : lang}": "…"}. Until then ${name} readers see the ${standsIn}.`;
    return [missingLanguage(lang), ['warning', () => [`has no ${name}`, remedy]]];
  }),
) as unknown as Record<MissingLanguage, readonly ['warning', () => [message: string, remedy: string]]>;

export const languageSentences = {
  ...missing,
  'unknown-language': [
    'warning',
    (tag: string) => [
      `has texts in "${tag}", a language that this version does not know, so nobody sees them`,
      `Known languages: ${languages.map((lang) => `"${lang}" (${englishNames[lang]})`).join(', ')}.`,
    ],
  ],
  'form-language-unknown': [
    'warning',
    (tag: string) => [
      `is "${tag}", a language that has no name here: readers see the tag`,
      'Check the tag, or give the language’s name as "kind", and the title in that language as "title".',
    ],
  ],
} satisfies Record<string, Sentence>;
