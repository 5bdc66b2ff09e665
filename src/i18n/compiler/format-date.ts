import { formatDate } from '../format.js';

const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** What a calendar and a clock in London show at an instant: "2026-12-03" and "09:00". */
export function londonClock(instant: string | number): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { day, time };
}

/** A day and time in London, such as "3 December 2026, 09:00", from an instant. Midnight is left out. */
export function formatMoment(instant: string | number, lang: 'en' | 'cy'): string {
  const { day, time } = londonClock(instant);
  return `${formatDate(day, lang)}${time === '00:00' ? '' : `, ${time}`}`;
}
