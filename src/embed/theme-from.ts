// The address of an embed page may give it a theme, for frames on sites whose style sheets do not reach in:
// `embed/thank-you-banner.html?--campaign-color-accent=%2300594c&--campaign-radius=0`. A frame is light, or as our script on
// the page around it says, unless the address says `color-scheme=dark`, or `color-scheme=light+dark`, which is as the device.
import { isThemeName, isThemeValue } from '../util/is-theme-value.js';
import { queryOf } from './query-of.js';

/** The properties of the theme that an address gives. Anybody may write an address: what could do more than colour is none. */
export const themeFrom = (address: string): [name: string, value: string][] =>
  [...queryOf(address)].filter(
    ([name, value]) => (isThemeName(name) || name === 'color-scheme') && isThemeValue(value),
  );
