// A text with its embargo, address, quotes and notes to editors: as words and as HTML, to be copied whole.

import type { CompiledCopy } from '../../../campaign/compile/metadata/compile-copy.js';
import { chooseLanguage, type PerLanguage } from '../../../campaign/language/language.js';
import { nodesOf, plainText } from '../../../campaign/plain-text.js';
import { withLink } from '../../../campaign/posts/with-link.js';
import type { RichNode } from '../../../campaign/schema/rich-text.js';
import { absoluteLinks } from '../../../element/copy/absolute-links.js';
import type { Localizer } from '../../../element/core/localizer.js';
import { posts } from '../../../i18n/posts.js';
import type { Draft } from '../draft.js';
import type { Fields } from '../fields.js';
import type { HtmlTools } from '../rich-html.js';

/** The words before the time until which nobody may publish a text, or at which this ended. */
export function embargoWords({ ends }: NonNullable<CompiledCopy['embargoed']>, local: Localizer): string {
  const t = posts[local.language];
  return Date.parse(ends) > Date.now() ? t.embargo : t.embargoOver;
}

/** The quotes of a text, with their merge fields. */
export const quotesOf = ({ copy, part, lang }: Draft): { quote: string; by: string; lang: Draft['lang'] }[] =>
  (part ? [] : (copy.quotes ?? [])).map(({ quote, name, role }) => ({
    quote: valueIn(quote, lang),
    by: [name, role]
      .map((each) => each && valueIn(each, lang))
      .filter(Boolean)
      .join(', '),
    lang: chooseLanguage(quote, lang).lang,
  }));

const valueIn = (text: PerLanguage<string>, lang: Draft['lang']): string => chooseLanguage(text, lang).value;

/** Notes to editors, with their merge fields. */
export function notesOf({ copy, part, lang }: Draft, fields: Fields): RichNode[] {
  const local = fields.local(lang);
  return copy.notes && !part ? absoluteLinks(nodesOf(local.value(copy.notes)), (url) => local.url(url)) : [];
}

interface Words {
  fields: Fields;
}

/** @param headline its first line, where that goes with it */
export function wordsOf(draft: Draft, { fields }: Words, headline = ''): string {
  const { body, link, lang } = draft;
  const notes = plainText(notesOf(draft, fields));
  return [
    warning(draft, fields),
    headline,
    withLink(body, link),
    ...quotesOf(draft).map(({ quote, by }) => fields.fill(`“${quote}”\n${by}`, lang)),
    notes && `${posts[lang].notes}\n\n${fields.fill(notes, lang)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Once it is over, a text has no embargo. */
const warning = ({ copy: { embargoed }, part, lang }: Draft, fields: Fields): string => {
  if (!embargoed || part || Date.parse(embargoed.ends) <= Date.now()) return '';
  const local = fields.local(lang);
  return `${embargoWords(embargoed, local)} ${local.words(embargoed.when)}.`;
};

/** The same as HTML, around what there is of the text itself. */
export function htmlOf(draft: Draft, fields: Fields, text: string, { escaped, richHtml }: HtmlTools): string {
  const { link, lang, body } = draft;
  const fill = (words: string) => escaped(fields.fill(words, lang));
  const embargo = warning(draft, fields);
  const notes = notesOf(draft, fields);
  return [
    embargo && `<p><strong>${escaped(embargo)}</strong></p>`,
    text,
    link && !body.includes(link) && `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    ...quotesOf(draft).map(({ quote, by }) => `<blockquote><p>“${fill(quote)}”</p></blockquote><p>${fill(by)}</p>`),
    notes.length && `<h3>${escaped(posts[lang].notes)}</h3>${richHtml(notes, (words) => fields.fill(words, lang))}`,
  ]
    .filter(Boolean)
    .join('');
}
