// When something happens, as people say it: "Monday 7 to Sunday 13 December 2026", "Thursday 3 December 2026, 9am".
import { languageFacts } from '../../campaign/language/facts.js';
import type { Language } from '../../campaign/language/language.js';

/** A day, and a time of the clock unless it is all day. */
export interface When {
  day: string;
  time?: string | undefined;
}

export function formatWhen(start: When, end: When | undefined, lang: Language): string {
  const { days, months, midday, midnight, to } = languageFacts[lang];
  if (!end || (end.day === start.day && end.time === start.time)) return moment(start);
  if (end.day === start.day) {
    return start.time && end.time ? `${moment(start)} ${to(clock(end.time))}` : date(start.day);
  }
  if (start.time || end.time) return `${moment(start)} ${to(moment(end))}`;
  const same = [4, 7].filter((length) => start.day.slice(0, length) === end.day.slice(0, length)).length;
  return `${date(start.day, 4 - same)} ${to(date(end.day))}`;

  /** The first words of a date: weekday and day, month, year. */
  function date(day: string, words = 4): string {
    const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
    const weekday = days[new Date(day).getUTCDay()];
    return [weekday, number, months[month - 1], year].slice(0, words).join(' ');
  }

  function moment({ day, time }: When): string {
    return time ? `${date(day)}, ${clock(time)}` : date(day);
  }

  function clock(time: string): string {
    if (time === '00:00') return midnight;
    if (time === '12:00') return midday;
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return `${hours % 12 || 12}${minutes ? time.slice(2) : ''}${hours < 12 ? 'am' : 'pm'}`;
  }
}
