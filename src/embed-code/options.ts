// An editor's options for a widget, as the query of its embed page, and as attributes.

import { languages } from '../campaign/language/language.js';
import { attributes } from '../placement/links/attributes.generated.js';
import { isThemeName, isThemeValue } from '../util/is-theme-value.js';
import type { EmbedPage } from './embed-pages.js';

export interface EmbedOptions {
  /** By name; `item` and `lang` may be among them. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** CSS custom properties by name, where they are to be in the code. */
  theme?: Readonly<Record<string, string>> | undefined;
  /** HTML of the kit inside an element (`bakedIn`), in place of a link. */
  content?: string | undefined;
  /** Of a frame, in CSS pixels; none for that of `frameHeight()`. */
  height?: number | undefined;
}

/** The part of an embed page that snippets need. */
export type PlacedPage = Pick<EmbedPage, 'tag' | 'item' | 'lang' | 'path' | 'title' | 'titleLang'>;

/** The valid part of a theme. */
export const themeOf = ({ theme = {} }: EmbedOptions): [name: string, value: string][] =>
  Object.entries(theme).filter(([name, value]) => isThemeName(name) && isThemeValue(value));

/** All that a widget is given: `item` where it is one alone, `lang` where it is not English or was chosen. */
export const attributesOf = ({ item, lang }: PlacedPage, options: EmbedOptions): Record<string, string> => ({
  ...(item && { item }),
  ...(lang !== languages[0] && { lang }),
  ...options.attributes,
});

/** `?layout=cards&limit=6`, or nothing. The item and the language are in the path already, where they have a page. */
export function queryOf(page: PlacedPage, options: EmbedOptions): string {
  const otherAttributes = Object.entries(options.attributes ?? {}).filter(
    ([name, value]) => attributes.includes(name) && name !== 'lang' && !(name === 'item' && value === page.item),
  );
  // `&sections` is read as `§ions` where an address stands in HTML as it is. After "?" it is not.
  otherAttributes.sort(([a], [b]) => Number(b === 'sections') - Number(a === 'sections'));
  const query = new URLSearchParams([...otherAttributes, ...themeOf(options)]).toString();
  // As people write it: `?dismissible`, not `?dismissible=`.
  return query && `?${query.replace(/=(?=&|$)/g, '')}`;
}

/** The value of the `style` attribute. */
export const styleOf = (options: EmbedOptions): string =>
  themeOf(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
