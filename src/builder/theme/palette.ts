// A whole theme from one colour: the force's. Grounds, lines and text take a breath of its hue; what must be legible is made
// so. The colour of the focus stays ours: between two rings that are nearly black it is seen beside any brand.

import { clampChroma, converter, formatHex } from 'culori/fn';
import { keysOf } from '../../util/keys-of.js';
import { contrast, nearestPassing } from './contrast.js';
import { ratioFor } from './pairs.js';
import { type ColourRole, colour, type Scheme, type Theme } from './theme.js';
import { type Colours, formatColours, toHex } from './values.js';

/** Muted text follows the text by itself. */
type Palette = Record<Exclude<ColourRole, 'focus' | 'text-muted'>, string>;

/** Lightness and chroma of what lies behind and around, in OKLCH. */
const neutrals: Record<Scheme, Record<'text' | 'surface' | 'surface-raised' | 'border', [l: number, c: number]>> = {
  light: { text: [0.25, 0.025], surface: [0.968, 0.012], 'surface-raised': [1, 0], border: [0.86, 0.022] },
  dark: { text: [0.955, 0.008], surface: [0.25, 0.02], 'surface-raised': [0.305, 0.022], border: [0.44, 0.03] },
};

const oklch = converter('oklch');

/** @param brand any colour that is written in CSS @returns undefined where it is no colour */
export function paletteFrom(brand: string): Theme | undefined {
  const hex = toHex(brand);
  if (!hex) return undefined;
  const light = schemeOf(hex, 'light');
  const dark = schemeOf(hex, 'dark');
  return Object.fromEntries(
    keysOf(light).map((role) => {
      const both: Colours = { light: light[role], dark: dark[role] };
      return [colour(role), formatColours(both) as string];
    }),
  );
}

function schemeOf(hex: string, scheme: Scheme): Palette {
  const { h, c = 0 } = oklch(hex) ?? {};
  const shade = (l: number, chroma: number) =>
    formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(chroma, c), ...(h !== undefined && { h }) }, 'oklch'));
  const { text, surface, 'surface-raised': raised, border } = neutrals[scheme];
  const grounds = { surface: shade(...surface), 'surface-raised': shade(...raised), border: shade(...border) };
  const demands = [
    { hex: grounds['surface-raised'], needed: ratioFor.text },
    { hex: grounds.surface, needed: ratioFor.control },
    { hex: grounds.border, needed: ratioFor.control },
  ];
  const accent = nearestPassing(hex, demands) ?? (scheme === 'light' ? '#000000' : '#ffffff');
  const written = [scheme === 'light' ? '#ffffff' : shade(0.2, 0.05), '#ffffff', shade(0.16, 0.03), '#000000'];
  return {
    text: shade(...text),
    ...grounds,
    accent,
    'on-accent': written.find((each) => contrast(each, accent) >= ratioFor.text) ?? '#000000',
  };
}
