// The theme as people take it with them: as a style sheet, as an attribute of one element, in the address of a frame.
import { isThemeName, isThemeValue } from '../../../util/is-theme-value.js';
import type { Theme } from '../theme.js';

/** Safe values. A theme may come from an address that anybody wrote. */
const safe = (theme: Theme): [name: string, value: string][] =>
  Object.entries(theme).filter(([name, value]) => isThemeName(name) && isThemeValue(value));

export const toCss = (theme: Theme): string =>
  `:root {\n${safe(theme)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

export const toAttribute = (theme: Theme): string =>
  `style="${safe(theme)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')}"`;

/** The form that embed pages read. */
export const toQuery = (theme: Theme): string =>
  `?${new URLSearchParams(safe(theme).map(([name, value]) => [name, value.replaceAll(', ', ',')]))}`;
