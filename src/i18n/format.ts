// Dates, sizes and lengths of time, in both languages. Chromium ships no Welsh date or unit names (it answers in English),
// so the Welsh ones stand here. So do what the two languages need of plural rules and of numbers: Intl's first of either costs
// a slow phone 70 ms, and a test holds these to it.
type Language = 'en' | 'cy';
type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Their names, from January. */
export const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
  ' ',
);

// Making a format is a hundred times dearer than using it, and a manifest has thousands of numbers.
const fractions = new Map<string, Intl.NumberFormat>();
let englishDate: Intl.DateTimeFormat | undefined;

/** The plural forms that a count has to itself: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
const FORMS: Record<Language, Partial<Record<number, Intl.LDMLPluralRule>>> = {
  en: { 1: 'one' },
  cy: { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' },
};

/** A number as the language writes it. */
export function formatNumber(value: number, lang: Language, digits = 0): string {
  if (Number.isSafeInteger(value)) return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  const key = lang + digits;
  const format = fractions.get(key) ?? new Intl.NumberFormat([lang, 'en-GB'], { maximumFractionDigits: digits });
  fractions.set(key, format);
  return format.format(value);
}

/** The form of a phrase for a count. Welsh has six: 0, 1, 2, 3, 6, and the rest. `#` stands for the number. */
export const plural = (value: number, lang: Language, forms: Plural): string =>
  (forms[FORMS[lang][value] ?? 'other'] ?? forms.other).replace('#', formatNumber(value, lang));

/** A day, such as "3 December 2026" or "3 Rhagfyr 2026", from an ISO 8601 date. */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split(/\D/).map(Number) as [number, number, number];
  if (lang === 'cy') return `${day} ${MONTHS[month - 1]} ${year}`;
  englishDate ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return englishDate.format(Date.UTC(year, month - 1, day));
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
