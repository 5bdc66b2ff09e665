import { languageFacts } from '../../campaign/language/facts.js';
import type { Language } from '../../campaign/language/language.js';

const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** Date and time in London at an instant: "2026-12-03" and "09:00". */
export function londonClock(instant: string | number): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { day, time };
}

/** A day, such as "3 December 2026" or "3 Rhagfyr 2026", from an ISO 8601 date. */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = date.split(/\D/).map(Number) as [number, number, number];
  return `${day} ${languageFacts[lang].months[month - 1]} ${year}`;
}

/** A day and time in London, such as "3 December 2026, 09:00", from an instant. Midnight is left out. */
export function formatMoment(instant: string | number, lang: Language): string {
  const { day, time } = londonClock(instant);
  return `${formatDate(day, lang)}${time === '00:00' ? '' : `, ${time}`}`;
}

/** When something was there last, from the instant at which it ends: a day that ends is said, not the one after it. */
export function formatLast(end: string | number, lang: Language): string {
  return londonClock(end).time === '00:00'
    ? formatDate(londonClock(new Date(end).getTime() - 60_000).day, lang)
    : formatMoment(end, lang);
}
