/** The name of a font in quotes, or a function that is colour or length, with nothing unread inside. `url()` is none. */
const READ =
  /'[\w .-]+'|(^|[^\w-])(light-dark|(rgb|hsl)a?|hwb|(ok)?l(ab|ch)|color(-mix)?|calc|min|max|clamp)\([\w #%.,+*/-]*\)/gi;

/**
 * True for a value of a custom property that can do no harm, wherever it is from: it is made of colours, lengths and names of fonts
 * alone, and may be set, and written as it stands into a style sheet or between double quotes.
 */
export function isThemeValue(value: string): boolean {
  let rest = value.length > 200 ? '' : value;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(READ, (_, start = '') => `${start}0`);
  }
  return !value.includes('/*') && /^[\w#.+-][\w #%.,+*/-]*$/.test(rest);
}

/** True for the name of a custom property, of the theme or of one widget. */
export const isThemeName = (name: string): boolean => /^--[a-z][a-z\d-]*$/.test(name);
