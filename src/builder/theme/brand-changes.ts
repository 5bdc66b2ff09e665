// A brand's colour may not be legible as it is: the one that is used instead, for each scheme, and why.

import { type Exchange, tightest } from './judged.js';
import { judge } from './pairs.js';
import { paletteOf, type Scheme, type Theme } from './theme.js';

export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Undefined where the colour is used as it is. @param theme of `paletteFrom` */
export function brandChange(wanted: string, scheme: Scheme, theme: Theme, defaults: Theme): Exchange | undefined {
  const palette = paletteOf(theme, defaults);
  const used = palette.accent[scheme];
  if (used === wanted) return undefined;
  const judged = (hex: string) =>
    // The words on it are chosen for the colour that is used.
    tightest(
      judge('accent', scheme, { ...palette, accent: { ...palette.accent, [scheme]: hex } }).filter(
        ({ other }) => other !== 'on-accent',
      ),
    );
  return { wanted, used, judgedWanted: judged(wanted), judgedUsed: judged(used) };
}
