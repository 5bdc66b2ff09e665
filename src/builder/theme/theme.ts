// The properties of a theme. Names and defaults are those that are documented at CampaignElement; which of them are colours,
// lengths and fonts is here.
import { formatHex, interpolate } from 'culori/fn';
import type { WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { isThemeValue } from '../../util/is-theme-value.js';
import {
  type Colours,
  formatColours,
  formatFonts,
  formatLength,
  parseColours,
  parseFonts,
  parseLength,
} from './values.js';

/** Values by the names of their custom properties. */
export type Theme = Readonly<Record<string, string>>;

export const colourRoles = [
  'accent',
  'on-accent',
  'text',
  'text-muted',
  'surface',
  'surface-raised',
  'border',
  'focus',
] as const;
export type ColourRole = (typeof colourRoles)[number];
export type Scheme = 'light' | 'dark';

export const colour = (role: ColourRole): string => `--campaign-color-${role}`;
export const radius = '--campaign-radius';
export const space = '--campaign-space';
export const fontFamily = '--campaign-font-family';
export const fontSize = '--campaign-font-size';

export const colours: readonly string[] = colourRoles.map(colour);
export const lengths: readonly string[] = [radius, space, fontSize];

/** The defaults. The properties that one widget has are here too, without a value. */
export function defaultsOf(widgets: readonly WidgetDoc[]): Theme {
  const documented = widgets.flatMap(({ cssProperties }) => cssProperties);
  return Object.fromEntries(documented.map((property) => [property.name, property.default ?? '']));
}

/** A value as the theme has it: colours as hex, lengths with their unit. Undefined where it is none of its kind. */
export function normalised(name: string, value: string, defaults: Theme): string | undefined {
  const words = value.trim().replaceAll('"', "'");
  if (defaults[name] === undefined || !isThemeValue(words)) return undefined;
  if (defaults[name] === words) return words;
  if (colours.includes(name)) return formatColours(parseColours(words));
  if (lengths.includes(name)) return formatLength(parseLength(words));
  if (name === fontFamily) return formatFonts(parseFonts(words));
  return words;
}

/** A theme without unknown values and defaults. */
export function differing(theme: Theme, defaults: Theme): Record<string, string> {
  const plain = (name: string, value = '') => normalised(name, value, defaults);
  return Object.fromEntries(
    Object.entries(theme).flatMap(([name, value]) => {
      const normal = plain(name, value);
      return normal === undefined || isDefault(name, normal, defaults) ? [] : [[name, normal]];
    }),
  );
}

function isDefault(name: string, value: string, defaults: Theme): boolean {
  const given = defaults[name];
  if (!given || given === value) return given === value;
  return colours.includes(name) && formatColours(parseColours(given)) === value;
}

/** All colours as they are now. */
export function paletteOf(theme: Theme, defaults: Theme): Record<ColourRole, Colours> {
  const ink: Colours = { light: '#000000', dark: '#ffffff' };
  const colours = (role: ColourRole) => parseColours(theme[colour(role)] ?? defaults[colour(role)] ?? '') ?? ink;
  const palette = Object.fromEntries(colourRoles.map((role) => [role, colours(role)])) as Record<ColourRole, Colours>;
  return theme[colour('text-muted')] ? palette : { ...palette, 'text-muted': mutedOf(palette) };
}

/** The default of muted text: four fifths of the text, the rest is what it lies on. */
const mutedOf = ({ text, 'surface-raised': raised }: Record<ColourRole, Colours>): Colours => {
  const mix = (scheme: Scheme) => formatHex(interpolate([text[scheme], raised[scheme]], 'rgb')(0.2));
  return { light: mix('light'), dark: mix('dark') };
};
