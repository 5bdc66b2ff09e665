import { furtherLanguage } from '../../../i18n/compiler/further-languages.js';
import { type ResourceName, resourceNames } from '../../../i18n/compiler/resource-names.js';
import type { CompiledManifest } from '../../compiled-manifest.js';
import type { Language } from '../../language/language.js';
import { inEach } from '../../language/map-languages.js';

type Names = CompiledManifest['names'];

/**
 * The names, in every language that has one, of the languages, kinds, audiences, channels, shapes, forms and sizes that this
 * manifest mentions.
 */
export function namesIn(
  { resources = [], graphics = [], copy = [] }: CompiledManifest,
  all: readonly Language[],
): Names {
  type Named = { type?: string; shape?: string; audience?: string[]; channels?: string[]; channel?: string };
  const named: Named[][] = [resources, graphics, copy];
  const used: (string | undefined)[] = named
    .flat()
    .flatMap(({ type, shape, audience = [], channels = [], channel }) => [
      type,
      shape,
      channel,
      ...audience,
      ...channels,
    ]);
  const ways = resources.flatMap(({ main, others = [] }) => [...(main ? [main] : []), ...others]);
  used.push(...resources.flatMap(({ sizes }) => sizes ?? []), ...ways.flatMap(({ kind, action }) => [kind, action]));
  const known = (Object.keys(resourceNames.en) as ResourceName[])
    .filter((key) => used.includes(key) || all.some((lang) => lang === key))
    .map((key) => [key, inEach(all, (lang) => resourceNames[lang]?.[key])] as const);
  return Object.fromEntries([...known, ...further(ways.map(({ lang }) => lang))]);
}

const further = (tags: readonly (string | undefined)[]) =>
  [...new Set(tags)].flatMap((tag) => {
    const { names } = tag ? furtherLanguage(tag) : {};
    return tag && names ? [[tag, names] as const] : [];
  });
