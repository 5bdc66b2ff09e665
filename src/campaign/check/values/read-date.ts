// A date as people write it, in the form that a manifest has. Of what may mean two days both are given, the British one first.
import { exists } from '../../compile/dates.js';
import { languageFacts } from '../../language/facts.js';
import { readTime } from './read-time.js';

export interface DateReading {
  /** ISO 8601, the likeliest first. */
  readings: string[];
  /** Why there is none, where that can be told. */
  doubt?: 'no-year' | 'no-such-day' | undefined;
}

type Part = string | undefined;
/** The parts of a date that may be meant; a part that is not there is undefined. */
type Candidate = [year: Part, month: Part, day: Part];

const FORMS: [pattern: RegExp, read: (...parts: string[]) => Candidate[]][] = [
  [/(?<!\d)(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/, (y, m, d) => [[y, m, d]]],
  [
    /(?<!\d)(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/,
    (a, _, b, y) => [
      [y, b, a],
      [y, a, b],
    ],
  ],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, (y, m, d) => [[y, m, d]]],
  [/(?<!\d)(\d{1,2}) ?[-/]? ?<(\d+)>,?(?: ?[-/]? ?(\d{4}|\d{2})(?![\d:.]| ?[ap]m))?/, (d, m, y) => [[y, m, d]]],
  [/<(\d+)> (\d{1,2})(?:,? (\d{4})(?![\d:.]))?(?!\d)/, (m, d, y) => [[y, m, d]]],
];

const FILLER = /(?<![\p{L}\d])(the|of|on|at|from|ar|am(?= \d)|o|yr?)(?![\p{L}\d])/gu;

export function readDate(written: string): DateReading {
  const text = plain(written);
  const serial = /^\d{5}$/.test(text) ? spreadsheetDay(Number(text)) : undefined;
  if (serial) return { readings: [serial] };
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const time = readTime(rest.replace(/(^|[\s\d])t(?=\d)/, ' ').replace(FILLER, ' '));
    if (time === undefined) continue;
    const candidates = read(...(match.slice(1) as string[]));
    if (candidates.every(([year]) => !year)) return { readings: [], doubt: 'no-year' };
    const readings = candidates.map((date) => iso(date) + time).filter((each) => exists(each));
    return readings.length ? { readings: [...new Set(readings)] } : { readings, doubt: 'no-such-day' };
  }
  return { readings: [] };
}

const iso = ([year = '', month = '', day = '']: Candidate): string =>
  [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');

/** Lower case, without weekdays and endings of numbers; months are numbers in angle brackets. */
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(\d)(st|nd|rd|th|af|ail|fed|ydd|eg|ain)(?!\p{L})/gu, '$1')
    .replace(WEEKDAYS, ' ')
    .replace(/\p{L}{3,}(?: f\u00f3mhair)?\.?/gu, (word) => monthIn(word) ?? word)
    .replace(/\s*,\s*|\s+/g, ' ')
    .replace(FILLER, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const dayNames = Object.values(languageFacts).flatMap(({ days }) => days.map((day) => day.toLowerCase()));
const WEEKDAYS = new RegExp(
  `(?<!\\p{L})(${dayNames.join('|')}|${dayNames.map((day) => day.replace(/^dydd /, '')).join('|')}|(mon|tues?|wed|thurs?|fri|sat|sun)\\.?)(?!\\p{L}),?`,
  'gu',
);

/** A month of any language, or its first letters: "<12>". */
function monthIn(word: string): string | undefined {
  const start = word.replace(/\.$/, '');
  for (const { months } of Object.values(languageFacts)) {
    const index = months.findIndex((month) => month.toLowerCase().startsWith(start));
    if (index >= 0) return `<${index + 1}>`;
  }
  return start === 'sept' ? '<9>' : undefined;
}

/** A spreadsheet counts days from 30 December 1899; only those of our time are meant as dates. */
function spreadsheetDay(days: number): string | undefined {
  if (days < 43_000 || days > 55_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
