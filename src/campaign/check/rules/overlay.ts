// An overlay that changes what is not there: often the national team has renamed or removed it.
import { isObject } from '../../../util/is-object.js';
import { mergeManifest } from '../../merge/merge-manifest.js';
import { sections } from '../../schema/manifest.js';
import type { Context, Rule } from '../context.js';
import { nearest } from '../nearest.js';

const idsIn = (items: unknown): string[] =>
  Array.isArray(items) ? items.flatMap((item) => (isObject(item) && typeof item.id === 'string' ? [item.id] : [])) : [];

const sectionIn = (manifest: unknown, section: string): unknown => (isObject(manifest) ? manifest[section] : undefined);

export const overlay: Rule = ({ layers }: Context, report) => {
  for (const [layer, { json }] of layers.slice(0, -1).entries()) {
    const base = layers.slice(layer + 1).reduceRight<unknown>((merged, { json }) => mergeManifest(merged, json), {});
    const changed = mergeManifest(base, json);
    for (const section of Object.keys(sections)) {
      const changes = sectionIn(json, section);
      if (!isObject(changes)) continue;
      const baseIds = idsIn(sectionIn(base, section));
      const result = idsIn(sectionIn(changed, section));
      for (const [id, change] of Object.entries(changes)) {
        if (change === null && !baseIds.includes(id)) {
          report('removes-nothing', { layer, path: [section, id], key: true }, id, nearest(id, baseIds) ?? '');
        }
      }
      for (const [index, id] of (Array.isArray(changes.order) ? changes.order : []).entries()) {
        if (result.includes(id)) continue;
        report(
          'orders-nothing',
          { layer, path: [section, 'order', index] },
          String(id),
          nearest(String(id), result) ?? '',
        );
      }
    }
  }
};
