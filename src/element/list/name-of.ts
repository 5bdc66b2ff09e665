import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import type { Text } from '../../campaign/schema/text.js';
import { hasOwn } from '../../util/has-own.js';
import type { Localizer } from '../core/localizer.js';

/** The name of a kind, channel or shape in a manifest, such as "families" or "press"; where it has none, as it is written. */
export const nameIn = ({ names = {} }: CompiledManifest, key: string): Text =>
  (hasOwn(names, key) && names[key]) || key;

/** The same as words. */
export const nameOf = (key: string, local: Localizer): string => local.words(nameIn(local.campaign.manifest, key));
