import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import { hasOwn } from '../../util/has-own.js';
import type { Localizer } from '../core/localizer.js';

/** The full name of a graphic: with its shape, unless its title has that. */
export function graphicName({ title, shape = '' }: CompiledGraphic, local: Localizer): string {
  const words = local.words(title);
  const { names = {} } = local.campaign.manifest;
  const kind = local.words((hasOwn(names, shape) && names[shape]) || shape);
  return words.toLowerCase().includes(kind.toLowerCase()) ? words : `${words} - ${kind}`;
}
