// The words of which metadata is made.
import { formatBytes } from '../../../i18n/compiler/format-bytes.js';
import { formatDate } from '../../../i18n/compiler/format-date.js';
import { type FactWords, facts as factWords } from '../../../i18n/compiler/metadata.js';
import { resourceNames } from '../../../i18n/compiler/resource-names.js';
import { hasOwn } from '../../../util/has-own.js';
import type { Language, PerLanguage } from '../../language/language.js';
import { inEach, mapLanguages } from '../../language/map-languages.js';
import type { File } from '../../schema/media.js';
import type { LanguageFrom } from '../compile-languages.js';

/** A file as a page offers it. */
export interface LabelledFile extends Partial<File> {
  url: PerLanguage<string>;
  /** Format and size: "PDF, 1.2 MB". */
  label: string;
}

/** In each language that has the words for it; where one has not, readers see the English. */
export const factsIn = (
  all: readonly Language[],
  make: (t: FactWords, lang: Language) => (string | number | boolean | undefined)[],
): PerLanguage<string[]> =>
  inEach(
    all.filter((lang) => factWords[lang]),
    (lang) =>
      make(factWords[lang] as FactWords, lang).filter(
        (fact): fact is string => typeof fact === 'string' && fact !== '',
      ),
  );

export function named(key: string, lang: Language): string {
  const names = resourceNames[lang] ?? resourceNames.en;
  return hasOwn(names, key) ? names[key] : key;
}

export const label = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Sizes are written alike in all languages. */
export const size = (bytes?: number) => (bytes === undefined ? undefined : formatBytes(bytes, 'en'));

/** A file with its format and size in words, in each language that it comes in. */
export const labelled = (file: PerLanguage<File>): PerLanguage<LabelledFile> =>
  mapLanguages<File, LabelledFile>(file, (each) => ({ ...each, label: label(each.format, size(each.bytes)) }));

/** "Welsh from 3 December 2026", for each language that is still to come. */
export const toComeIn = (t: FactWords, lang: Language, toCome: LanguageFrom): string[] =>
  Object.entries(toCome).map(([missing, day]) =>
    t.languageFrom[missing as Language](formatDate(day.slice(0, 10), lang)),
  );
