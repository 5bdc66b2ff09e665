import { hasOwn } from '../../util/has-own.js';
import type { Localizer } from '../core/localizer.js';

/** The label of a name in the manifest, such as "families" or "press". An unknown name is shown as written. */
export function nameOf(key: string, local: Localizer): string {
  const { names = {} } = local.campaign.manifest;
  return local.words((hasOwn(names, key) && names[key]) || key);
}
