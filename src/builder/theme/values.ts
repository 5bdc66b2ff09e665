// The values of the theme, read and written: colours for both schemes, lengths, names of fonts.
import { formatHex, modeHsl, modeLrgb, modeOklab, modeOklch, modeRgb, parse, useMode } from 'culori/fn';

// Colours are written in these spaces; contrast is measured in lrgb.
for (const mode of [modeRgb, modeHsl, modeLrgb, modeOklab, modeOklch]) useMode(mode as typeof modeRgb);

/** Six digits each. */
export interface Colours {
  light: string;
  dark: string;
}

const LIGHT_DARK = /^light-dark\((.*)\)$/is;

/** A colour as `#rrggbb`; undefined where it is none, or lets something through. */
export function toHex(written: string): string | undefined {
  const words = written.trim();
  const colour = parse(/^[\da-f]{3}(?:[\da-f]{3})?$/i.test(words) ? `#${words}` : words);
  return colour && (colour.alpha ?? 1) === 1 ? formatHex(colour) : undefined;
}

/** `light-dark(#fff, #000)`, or one colour for both schemes. */
export function parseColours(value: string): Colours | undefined {
  const [, inside] = LIGHT_DARK.exec(value.trim()) ?? [];
  const [first, second, ...more] = inside === undefined ? [value, value] : apart(inside);
  const [light, dark] = [toHex(first ?? ''), toHex(second ?? '')];
  return light && dark && more.length === 0 ? { light, dark } : undefined;
}

export function formatColours(colours: Colours | undefined): string | undefined {
  if (!colours) return undefined;
  const { light, dark } = colours;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** Parts between commas that are in no brackets. */
const apart = (list: string): string[] => list.split(/,(?![^(]*\))/);

export interface Length {
  value: number;
  unit: 'px' | 'em' | 'rem';
}

/** A number alone is pixels. What is less than nothing is no length here. */
export function parseLength(written: string): Length | undefined {
  const [, number, unit = 'px'] = /^(\d*\.?\d+)\s*(px|em|rem)?$/i.exec(written.trim()) ?? [];
  const value = Number(number);
  if (number === undefined || value > 1000) return undefined;
  return { value: Number(value.toFixed(4)), unit: unit.toLowerCase() as Length['unit'] };
}

export const formatLength = (length: Length | undefined): string | undefined =>
  length && `${length.value}${length.unit}`;

const GENERIC =
  /^(inherit|serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-(serif|sans-serif|monospace|rounded))$/i;

/** The names of fonts, without their quotes; undefined where one of them is none. */
export function parseFonts(written: string): string[] | undefined {
  const names = written.split(',').map((name) =>
    name
      .trim()
      .replace(/^(['"])(.*)\1$/, '$2')
      .trim()
      .replace(/\s+/g, ' '),
  );
  return names.every((name) => /^[\w .-]{1,60}$/.test(name)) ? names : undefined;
}

/** With quotes, but for what CSS itself calls so. */
export const formatFonts = (names: readonly string[] | undefined): string | undefined =>
  names?.map((name) => (GENERIC.test(name) ? name.toLowerCase() : `'${name}'`)).join(', ');
