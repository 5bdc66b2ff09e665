// The theme as design tokens, for design tools. The format is that of the Design Tokens Community Group, 2025.10: a colour
// is `{ colorSpace, components, hex }`, a dimension `{ value, unit }` in px or rem, a fontFamily a list of names.
// https://www.designtokens.org/TR/2025.10/format/ · https://www.designtokens.org/TR/2025.10/color/
// It knows no schemes within a file: light and dark are two groups with the same names. What it cannot say (a size in em,
// "as the page") is in `$extensions`, which tools must keep.
import { isObject } from '../../util/is-object.js';
import { type ColourRole, colour, colourRoles, fontFamily, lengths, paletteOf, type Theme } from './theme.js';
import { formatColours, formatFonts, formatLength, parseColours, parseFonts, parseLength, toHex } from './values.js';

const SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json';
const GROUP = 'campaign';
const OURS = 'campaign-widgets';
const schemes = ['light', 'dark'] as const;

type Json = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Json => (isObject(value) ? value : {});
const short = (name: string): string => name.replace('--campaign-', '');

export function toTokens(theme: Theme): string {
  const group: Record<string, unknown> = {};
  const rest: Record<string, string> = {};
  const pairs = colourRoles.map((role) => [role, parseColours(theme[colour(role)] ?? '')] as const);
  for (const scheme of schemes) {
    const tokens = pairs.flatMap(([role, both]) => (both ? [[role, { $value: colourToken(both[scheme]) }]] : []));
    if (tokens.length > 0) group[scheme] = { color: { $type: 'color', ...Object.fromEntries(tokens) } };
  }
  for (const [name, value] of Object.entries(theme)) {
    const length = lengths.includes(name) ? parseLength(value) : undefined;
    const fonts = name === fontFamily && value !== 'inherit' ? parseFonts(value) : undefined;
    if (length && length.unit !== 'em') group[short(name)] = { $type: 'dimension', $value: length };
    else if (fonts) group[short(name)] = { $type: 'fontFamily', $value: fonts };
    else if (!pairs.some(([role, both]) => both && colour(role) === name)) rest[name] = value;
  }
  const extensions = Object.keys(rest).length > 0 && { $extensions: { [OURS]: rest } };
  return `${JSON.stringify({ $schema: SCHEMA, [GROUP]: group, ...extensions }, null, 2)}\n`;
}

const colourToken = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  hex,
});

/**
 * The values that tokens stand for, by their names, not yet checked.
 * @param wrong gets the path of what is no token of ours
 * @param fallback what a scheme has that the file does not tell of
 */
export function fromTokens(file: Json, fallback: Theme, wrong: (path: string) => void): Theme {
  const theme: Record<string, string> = {};
  const take = (name: string, value: string | undefined, path: string) => {
    if (value) theme[name] = value;
    else wrong(path);
  };
  const colours: Partial<Record<ColourRole, { light?: string; dark?: string }>> = {};
  const defaults = paletteOf({}, fallback);
  for (const [key, entry] of Object.entries(asObject(file[GROUP]))) {
    const path = `${GROUP}.${key}`;
    const scheme = schemes.find((each) => each === key);
    if (scheme) readColours(asObject(entry), scheme, path);
    else if (!key.startsWith('$')) take(`--campaign-${key}`, otherValue(asObject(entry)), path);
  }
  for (const [role, both] of Object.entries(colours)) {
    const name = colour(role as ColourRole);
    const { light, dark } = { ...defaults[role as ColourRole], ...both };
    take(name, light && dark ? formatColours({ light, dark }) : undefined, name);
  }
  const ours = asObject(asObject(file.$extensions)[OURS]);
  for (const [name, value] of Object.entries(ours)) take(name, typeof value === 'string' ? value : undefined, name);
  return theme;

  function readColours(group: Json, scheme: (typeof schemes)[number], path: string): void {
    const { $type, ...tokens } = asObject(group.color);
    for (const [key, token] of Object.entries(tokens)) {
      if (key.startsWith('$')) continue;
      const role = colourRoles.find((each) => each === key);
      const hex = role && hexOf({ $type, ...asObject(token) });
      if (hex) colours[role] = { ...colours[role], [scheme]: hex };
      else wrong(`${path}.color.${key}`);
    }
  }
}

function hexOf({ $type, $value }: Json): string | undefined {
  if ($type !== 'color') return undefined;
  const { colorSpace, components, alpha = 1, hex } = asObject($value);
  if (alpha !== 1) return undefined;
  const list = Array.isArray(components) && components.every((each) => typeof each === 'number') ? components : [];
  if (colorSpace === 'srgb' && list.length === 3)
    return toHex(`rgb(${list.map((each) => `${each * 100}%`).join(' ')})`);
  if (colorSpace === 'oklch' && list.length === 3) return toHex(`oklch(${list.join(' ')})`);
  return typeof hex === 'string' ? toHex(hex) : undefined;
}

function otherValue({ $type, $value }: Json): string | undefined {
  const { value, unit } = asObject($value);
  if ($type === 'dimension' && typeof value === 'number') return formatLength(parseLength(`${value}${unit}`));
  const names = Array.isArray($value) ? $value : [$value];
  if ($type !== 'fontFamily' || !names.every((name) => typeof name === 'string' && !name.includes(',')))
    return undefined;
  return formatFonts(parseFonts(names.join(',')));
}
