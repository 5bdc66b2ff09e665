import { isObject } from '../../util/is-object.js';
import { isOfInterface, type Language, languages } from './language.js';

/**
 * The languages that a manifest speaks, English first: those that it has texts in, and those that it declares. Names that the
 * interface gives do not count.
 */
export function languagesIn(whole: object): Language[] {
  const { names: _, fields: __, ...manifest }: Record<string, unknown> = { ...whole };
  const keys = new Set<unknown>([languages[0]]);
  const declared = isObject(manifest.campaign) ? manifest.campaign.languages : undefined;
  for (const lang of Array.isArray(declared) ? declared : []) keys.add(lang);
  // Not by recursion: what a stranger wrote may be nested deeper than the stack.
  const rest: unknown[] = [manifest];
  for (const value of rest) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      rest.push(inner);
    }
  }
  return languages.filter((lang) => keys.has(lang));
}

/** Those that a manifest is to have: English and Welsh, equally, and whatever else it speaks. */
export function languagesToHave(manifest: object): Language[] {
  const spoken = languagesIn(manifest);
  return languages.filter((lang) => isOfInterface(lang) || spoken.includes(lang));
}
