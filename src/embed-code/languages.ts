import type { Language } from '../campaign/schema/text.js';

/** The languages that a compiled manifest has texts in, English first. Names of the interface, which are in both, do not count. */
export function languagesIn({ names: _, fields: __, ...manifest }: Record<string, unknown>): Language[] {
  const has = (value: unknown, lang: Language): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (lang in value || Object.values(value).some((inner) => has(inner, lang)));
  return has(manifest, 'cy') ? ['en', 'cy'] : ['en'];
}
