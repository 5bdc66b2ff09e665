// The week in which something happens, for a calendar that is read week by week.
import type { Language } from '../../campaign/language/language.js';
import { inEach } from '../../campaign/language/map-languages.js';
import { formatWhen } from './format-period.js';

export interface Week {
  /** Its Monday. */
  from: string;
  /** "Monday 30 November to Sunday 6 December 2026". */
  name: Partial<Record<Language, string>>;
}

const DAY = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function weekOf(day: string, all: readonly Language[]): Week {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  const [from, to] = [dayAt(monday), dayAt(monday + 6 * DAY)];
  return { from, name: inEach(all, (lang) => formatWhen({ day: from }, { day: to }, lang)) };
}
