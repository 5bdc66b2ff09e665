// What every section writes with: words, rich text and addresses, each in one language or in both.
import * as v from 'valibot';
import { isSafeUrl } from '../../util/is-safe-url.js';
import { isRichText, type RichNode } from '../rich-text.js';

/** The languages of a campaign, as BCP 47 tags. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** A value for everyone, or one for each language. */
export type PerLanguage<T> = T | { en?: T | undefined; cy?: T | undefined };

type Schema<T> = v.GenericSchema<T, T>;

const both = <T>(value: Schema<T>) =>
  v.pipe(
    v.object({ en: v.optional(value), cy: v.optional(value) }),
    v.check((found) => (found.en ?? found.cy) !== undefined, 'needs "en", "cy" or both'),
  );

/** Text, in one language or both. English is assumed where no language is given. */
export const text = v.union(
  [v.string(), both(v.string())],
  'must be a text, or {"en": "…", "cy": "…"}',
) as Schema<Text>;
export type Text = PerLanguage<string>;

const nodes = v.pipe(
  v.array(v.looseObject({ type: v.string() })),
  v.check((found) => isRichText(found), 'must be Markdown, or the nodes that it compiles to'),
) as unknown as Schema<RichNode[]>;
const rich = v.union([v.string(), nodes]);

/** Rich text: Markdown (paragraphs, strong, emphasis, links, lists), or the nodes that a kit compiles it to. */
export const richText = v.union([rich, both(rich)], 'must be Markdown, or {"en": "…", "cy": "…"}') as Schema<RichText>;
export type RichText = PerLanguage<string | RichNode[]>;

const address = v.pipe(
  v.string(),
  v.check((url) => isSafeUrl(url), 'must be an http, https, mailto or tel address, or a path'),
);

/** An address: http, https, mailto, tel, or a path relative to the manifest it stands in. */
export const url = v.union([address, both(address)], (issue) =>
  typeof issue.input === 'string'
    ? 'must be an http, https, mailto or tel address, or a path'
    : 'must be an address, or {"en": "…", "cy": "…"}',
) as Schema<Url>;
export type Url = PerLanguage<string>;

/** A value of any kind, in one form or one per language. */
export const perLanguage = <T>(value: v.GenericSchema<unknown, T>): Schema<PerLanguage<T>> =>
  v.union([both(value as Schema<T>), value as Schema<T>], (issue) => {
    const [cause] = issue.issues?.slice(-1) ?? [];
    return cause ? `has something wrong: ${cause.message}` : 'must be one value, or {"en": …, "cy": …}';
  }) as Schema<PerLanguage<T>>;
