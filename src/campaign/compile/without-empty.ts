// A text without words is none: a reader who would see an empty heading sees the other language, the next item or the
// fallback instead.
import type * as v from 'valibot';
import { languagesOf } from '../language/language.js';
import { richText, text } from '../schema/text.js';

type AnySchema = v.GenericSchema & {
  pipe?: AnySchema[];
  wrapped?: AnySchema;
  item?: AnySchema;
  entries?: Record<string, AnySchema>;
};

/** The same without texts that have no words. An empty `alt` has a meaning. */
export function withoutEmpty(value: unknown, schema: unknown, key = ''): unknown {
  const { wrapped, pipe, item, entries } = schema as AnySchema;
  if (schema === text || schema === richText) return key === 'alt' ? value : withWords(value);
  const root = wrapped ?? pipe?.[0];
  if (root) return withoutEmpty(value, root, key);
  if (item && Array.isArray(value)) {
    return value.map((each) => withoutEmpty(each, item, key)).filter((each) => each !== undefined);
  }
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, entries[name] ? withoutEmpty(each, entries[name], name) : each])
      .filter(([, each]) => each !== undefined),
  );
}

function withWords(value: unknown): unknown {
  const languages = languagesOf(value);
  if (!languages.length) return hasWords(value) ? value : undefined;
  const kept = languages.filter((lang) => hasWords((value as Record<string, unknown>)[lang]));
  return kept.length === languages.length || !kept.length
    ? kept.length
      ? value
      : undefined
    : Object.fromEntries(kept.map((lang) => [lang, (value as Record<string, unknown>)[lang]]));
}

/** Marks that nobody sees are no words. What is neither a text nor nodes is for the schema to judge. */
const hasWords = (value: unknown): boolean =>
  typeof value === 'string' ? /[^\s\p{Cf}]/u.test(value) : !(Array.isArray(value) && !value.length);
