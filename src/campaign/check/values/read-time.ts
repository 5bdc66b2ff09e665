// The time of day beside a date, as people write it: "9.30am", "at noon", "09:00 GMT".

const WORDS: Record<string, string> = {
  noon: 'T12:00',
  midday: 'T12:00',
  '12 noon': 'T12:00',
  '12 midday': 'T12:00',
  'hanner dydd': 'T12:00',
};
const CLOCK =
  /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d)(?:\.\d+)?)?)? ?(am|pm|a\.m\.|p\.m\.|yb|yh)? ?(z|utc|gmt|bst|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * @param text what is left of a date and time without the date, in lower case
 * @returns as ISO 8601 has it after the day; "" where there is no time, undefined where it is something else
 */
export function readTime(text: string): string | undefined {
  const time = text.replace(/\s+/g, ' ').trim();
  if (!time) return '';
  if (Object.hasOwn(WORDS, time)) return WORDS[time];
  const [match, hours = '', minutes, seconds, half, zone] = CLOCK.exec(time) ?? [];
  // "9" alone may be anything.
  if (match === undefined || (!minutes && !half)) return undefined;
  const hour = half ? (Number(hours) % 12) + (/^(p|yh)/.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || (half && (Number(hours) > 12 || Number(hours) === 0))) return undefined;
  return `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds ? `:${seconds}` : ''}${offsetOf(zone)}`;
}

function offsetOf(zone = ''): string {
  if (!zone) return '';
  if (zone === 'bst') return '+01:00';
  if (!/^[+-]/.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone
    .slice(-2)
    .padStart(2, '0')
    .replace(/^[+-].*/, '00')}`;
}
