// A text without words is none: a reader who would see an empty heading sees the other language, the next item or the
// fallback instead.
import { isObject } from '../../util/is-object.js';
import { languagesOf } from '../language/language.js';
import { anySchema } from '../schema/any-schema.js';
import { richText, text } from '../schema/text.js';

/** The same without texts that have no words. An empty `alt` has a meaning. */
export function withoutEmpty(value: unknown, schema: unknown, key = ''): unknown {
  const { wrapped, pipe, item, entries } = anySchema(schema);
  if (schema === text || schema === richText) return key === 'alt' ? value : withWords(value);
  const root = wrapped ?? pipe?.[0];
  if (root) return withoutEmpty(value, root, key);
  if (item && Array.isArray(value)) {
    return value.map((each) => withoutEmpty(each, item, key)).filter((each) => each !== undefined);
  }
  if (!entries || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, entries[name] ? withoutEmpty(each, entries[name], name) : each])
      .filter(([, each]) => each !== undefined),
  );
}

function withWords(value: unknown): unknown {
  const languages = languagesOf(value);
  if (!languages.length || !isObject(value)) return hasWords(value) ? value : undefined;
  const kept = languages.filter((lang) => hasWords(value[lang]));
  if (kept.length === languages.length) return value;
  return kept.length ? Object.fromEntries(kept.map((lang) => [lang, value[lang]])) : undefined;
}

/** Marks that nobody sees are no words. What is neither a text nor nodes is for the schema to judge. */
const hasWords = (value: unknown): boolean =>
  typeof value === 'string' ? /[^\s\p{Cf}]/u.test(value) : !Array.isArray(value) || value.some(nodeHasWords);

function nodeHasWords(node: unknown): boolean {
  if (!isObject(node) || node.type === 'break') return !isObject(node);
  return node.type === 'text' ? hasWords(node.value) : hasWords(node.children);
}
