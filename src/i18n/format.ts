// Dates, sizes and lengths of time, in both languages. Chromium ships no Welsh date or unit names (it answers in English),
// so the Welsh ones stand here; numbers and plural rules come from Intl.
type Language = 'en' | 'cy';
type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Their names, from January. */
export const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
  ' ',
);

const englishDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

// Making a format is a hundred times dearer than using it, and a manifest has thousands of numbers.
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = { en: new Intl.PluralRules('en'), cy: new Intl.PluralRules('cy') };

/** A number as the language writes it. */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  const key = lang + digits;
  const format = numbers.get(key) ?? new Intl.NumberFormat([lang, 'en-GB'], { maximumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
}

/** The form of a phrase for a count. Welsh has six: 0, 1, 2, 3, 6, and the rest. `#` stands for the number. */
export const plural = (value: number, lang: Language, forms: Plural): string =>
  (forms[plurals[lang].select(value)] ?? forms.other).replace('#', formatNumber(value, lang));

/** A day, such as "3 December 2026" or "3 Rhagfyr 2026", from an ISO 8601 date. */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split(/\D/).map(Number) as [number, number, number];
  return lang === 'cy' ? `${day} ${MONTHS[month - 1]} ${year}` : englishDate.format(Date.UTC(year, month - 1, day));
}

/** A size, such as "1.2 MB": decimal units, as Finder and most download pages count. */
export function formatBytes(bytes: number, lang: Language): string {
  let unit = 0;
  let size = bytes;
  for (; size >= 999.5 && unit < 3; unit++) size /= 1000;
  return `${formatNumber(size, lang, size < 10 ? 1 : 0)}\u00a0${bytes === 1 ? 'byte' : ['bytes', 'kB', 'MB', 'GB'][unit]}`;
}

const spans = {
  en: {
    minutes: (n: number) => plural(n, 'en', { one: '# minute', other: '# minutes' }),
    seconds: (n: number) => plural(n, 'en', { one: '# second', other: '# seconds' }),
  },
  cy: {
    minutes: (n: number) => plural(n, 'cy', { two: '# funud', other: '# munud' }),
    seconds: (n: number) => plural(n, 'cy', { other: '# eiliad' }),
  },
};

/** A length of time in words, such as "1 minute 30 seconds". */
export function formatDuration(seconds: number, lang: Language): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [minutes && spans[lang].minutes(minutes), (rest || !minutes) && spans[lang].seconds(rest)]
    .filter(Boolean)
    .join(' ');
}
