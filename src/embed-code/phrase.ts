// Texts of a campaign in plain HTML, marked where they are in another language than the page.
import type { Language, PerLanguage } from '../campaign/language/language.js';
import type { Text } from '../campaign/schema/text.js';
import type { Localizer } from '../element/core/localizer.js';
import { type Markup, markup } from './markup.js';

export interface Phrase {
  words: string;
  /** Absent in the language asked for. */
  lang?: Language | undefined;
}

/** A text as plain words with merge fields filled in. */
export const phraseOf = (text: Text, local: Localizer): Phrase => ({
  words: local.words(text),
  lang: otherLanguage(text, local),
});

/** The language of a text that is not there in the language asked for. */
export function otherLanguage(text: PerLanguage<unknown>, local: Localizer): Language | undefined {
  const lang = local.languageOf(text);
  return lang === local.language ? undefined : lang;
}

/** For the tag of an element that has only this text. */
export const langAttribute = (lang: Language | undefined): Markup | undefined => lang && markup` lang="${lang}"`;

/** For a place among other words. */
export const marked = ({ words, lang }: Phrase): Markup =>
  lang ? markup`<span lang="${lang}">${words}</span>` : markup`${words}`;
