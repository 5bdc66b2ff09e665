// Values that the schema refuses, and unknown keys.
import { type Problem, pointerOf } from '../../compile/parse/problem.js';
import { languageOf } from '../../language/language.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import { nearest } from '../nearest.js';
import { documentationOf, type SchemaNode } from '../places.js';
import { referencesIn } from '../references.js';
import { type Path, valueAt } from '../source.js';
import { valueMeant } from '../values/value-meant.js';
import { reportDate } from './dates.js';
import { isByLanguage, isUnknownLanguage } from './languages.js';

/** The keys that lead to a JSON pointer. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** Values that the compiler left out: as what they may be meant, or with the schema's expectation. */
export function reportProblems(
  problems: readonly Problem[],
  { manifest, places }: Pick<Context, 'manifest' | 'places'>,
  report: Report,
): void {
  const byPointer = new Map(problems.length ? places.map((place) => [pointerOf(place.path), place]) : []);
  for (const { pointer, message, fate } of problems) {
    const path = pathOf(pointer);
    const place = byPointer.get(pointer);
    if (place && (reportDate(place, fate, report) || reportFile(place, fate, report))) continue;
    const key = String(path.findLast((step) => typeof step === 'string'));
    const meant = valueMeant(valueAt(manifest, path), key, place?.kind, message);
    const fix = meant === undefined ? undefined : { set: [[path, meant] as const] };
    const advice = fix ? `Write "${key}": ${JSON.stringify(meant)}.` : adviceFor(path);
    report('invalid', { path, fix }, message, fate, advice);
  }
}

/** A path that begins with a drive, or an address of a file: no reader has that. */
function reportFile({ kind, path, value }: SchemaNode, fate: string, report: Report): boolean {
  if (!/url$/i.test(kind) || typeof value !== 'string' || !/^\s*([a-z]:[\\/]|file:)/i.test(value)) return false;
  report('file-on-computer', path, value.trim(), fate);
  return true;
}

/** The schema at a path. */
export function adviceFor(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  const { description = '', examples = [] } = documentationOf(path) ?? {};
  const example = examples.length ? ` For example: "${key}": ${JSON.stringify(examples[0])}.` : '';
  return `${description}${example}`.trim();
}

/** A key that is not known does nothing: often it is a slip of the pen, and an embargo that does not hold. */
export const unknownKeys: Rule = ({ places, originOf }, report) => {
  for (const { path, value, keys = [] } of places) {
    for (const key of keys.length ? Object.keys(value as object) : []) {
      if (keys.includes(key) || key.startsWith('$')) continue;
      const spot = { path: [...path, key], key: true };
      // A kit's manifest has more in it than people write.
      if (isCompiled(originOf(spot.path).source.json)) continue;
      const byLanguage = isByLanguage(keys);
      if (byLanguage && isUnknownLanguage(key)) continue;
      // Whoever writes x- means a key of their own: "x-notes" is no slip for "notes".
      const known = (byLanguage && languageOf(key)) || (key.startsWith('x-') ? undefined : nearest(key, keys));
      if (known) report('mistyped-key', spot, key, known);
      else report('unknown-key', spot, key, keys.join(', '));
    }
  }
};

const isCompiled = (json: unknown): boolean => typeof json === 'object' && json !== null && 'compiled' in json;

/** Items name others: a graphic its copy, copy its graphics and the step of the plan that it goes with. */
export const references: Rule = (context, report) => {
  for (const { id, section, path } of referencesIn(context)) {
    const ids = [...itemsOf(context, section)].map(({ item }) => String(item.id));
    if (!ids.includes(id)) report('unknown-item', path, id, `"${section}"`, nearest(id, ids) ?? '');
  }
};
