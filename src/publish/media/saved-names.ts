// Downloads are saved under the names that people gave them: in a kit, files have others.
import { safeFileName } from '../../campaign/safe-name.js';
import { isObject } from '../../util/is-object.js';
import type { Media } from './media.js';

/** The fields of each section that hold what readers save. */
const DOWNLOADS = [
  ['resources', 'file'],
  ['graphics', 'file'],
  ['videos', 'sources'],
  ['audio', 'sources'],
] as const;

/** @param manifest whose addresses are those on this machine */
export function withSavedNames(manifest: unknown, { found }: Media): unknown {
  if (!isObject(manifest)) return manifest;
  const named = (file: unknown): unknown => {
    if (Array.isArray(file)) return file.map(named);
    if (!isObject(file)) return file;
    if (!('url' in file)) return Object.fromEntries(Object.entries(file).map(([lang, each]) => [lang, named(each)]));
    const name = found.get(String(file.url))?.name;
    return name === undefined && !file.name
      ? file
      : { ...file, name: file.name ? safeFileName(String(file.name)) : name };
  };
  const formsOf = ({ forms }: Record<string, unknown>) =>
    Array.isArray(forms) && {
      forms: forms.map((form) => (isObject(form) ? { ...form, file: named(form.file) } : form)),
    };
  const copy: Record<string, unknown> = { ...manifest };
  for (const [section, key] of DOWNLOADS) {
    const items = copy[section];
    if (!Array.isArray(items)) continue;
    copy[section] = items.map((item) =>
      isObject(item) ? { ...item, ...(key in item && { [key]: named(item[key]) }), ...formsOf(item) } : item,
    );
  }
  return copy;
}
