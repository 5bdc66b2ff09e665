import { hasOwn } from '../../util/has-own.js';
import type { Localizer } from '../core/localizer.js';

/** What a name in the manifest, such as "families" or "press", is called. One that nobody knows is shown as it is written. */
export function nameOf(key: string, local: Localizer): string {
  const { names = {} } = local.campaign.manifest;
  return hasOwn(names, key) ? local.words(names[key] as string) : key;
}
