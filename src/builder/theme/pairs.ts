// Every pair of colours that touch in a widget, and how far they must be apart: WCAG 2.2, 1.4.3 (text, 4.5:1) and 1.4.11
// (controls and focus, 3:1). The builder judges themes by it, and a test our own.
import { contrast } from './contrast.js';
import type { ColourRole, Scheme } from './theme.js';
import type { Colours } from './values.js';

export type Use = 'text' | 'control' | 'focus';

export interface Pair {
  use: Use;
  colour: ColourRole;
  ground: ColourRole | typeof RING;
}

/** The outer ring of what has the focus. The inner one must stand out from it: then one of them does on any ground. */
export const RING = '#14171d';

export const ratioFor: Readonly<Record<Use, number>> = { text: 4.5, control: 3, focus: 3 };

export const pairs: readonly Pair[] = [
  { use: 'text', colour: 'text', ground: 'surface' },
  { use: 'text', colour: 'text', ground: 'surface-raised' },
  { use: 'text', colour: 'text-muted', ground: 'surface' },
  { use: 'text', colour: 'text-muted', ground: 'surface-raised' },
  { use: 'text', colour: 'accent', ground: 'surface-raised' },
  { use: 'text', colour: 'on-accent', ground: 'accent' },
  { use: 'control', colour: 'accent', ground: 'surface' },
  { use: 'control', colour: 'accent', ground: 'border' },
  { use: 'focus', colour: 'focus', ground: RING },
];

export interface Judged {
  use: Use;
  /** The other colour of the pair. */
  other: Pair['ground'];
  /** That colour. */
  hex: string;
  ratio: number;
  needed: number;
}

/** The contrast of a colour in all its pairs, the lowest first. */
export function judge(role: ColourRole, scheme: Scheme, palette: Readonly<Record<ColourRole, Colours>>): Judged[] {
  const hexOf = (each: Pair['ground']) => (each === RING ? RING : palette[each][scheme]);
  return pairs
    .filter(({ colour, ground }) => colour === role || ground === role)
    .map(({ use, colour, ground }) => {
      const other = colour === role ? ground : colour;
      return { use, other, hex: hexOf(other), ratio: contrast(hexOf(role), hexOf(other)), needed: ratioFor[use] };
    })
    .sort(byTightness);
}

export const byTightness = (a: Judged, b: Judged): number => a.ratio / a.needed - b.ratio / b.needed;
