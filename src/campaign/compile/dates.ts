// When something starts or stops showing. A time without an offset means Europe/London, whatever clock the machine keeps.

// Making a format is a hundred times dearer than using it.
const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' });

/** "9999-12-31", for ever, would end in a year of five digits, which a manifest cannot hold. */
const FOR_EVER = Date.UTC(9999, 11, 31);

/** London's wall-clock time at an instant, read as if it were UTC. */
const londonAsUtc = (instant: number): number =>
  instant < FOR_EVER ? Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) + (instant % 1000) : instant;

/**
 * The instant, in UTC, of a date or date and time in ISO 8601.
 * @param end whether a date alone means the end of that day, not its start
 */
export function instantOf(moment: string, end = false): string {
  return new Date(Math.min(timeOf(moment, end), FOR_EVER + 86_399_999)).toISOString();
}

/** False for dates and times that do not exist, such as "2026-02-30" and "T25:00". */
export function exists(moment: string): boolean {
  const day = moment.slice(0, 10);
  const start = Date.parse(`${day}T00:00Z`);
  const parses = !Number.isNaN(start) && !Number.isNaN(Date.parse(moment));
  return parses && new Date(start).toISOString().startsWith(day);
}

function timeOf(moment: string, end: boolean): number {
  if (/Z$|[+-]\d\d:\d\d$/.test(moment)) return Date.parse(moment);
  const dateOnly = moment.length === 10;
  const day = end && dateOnly ? 86_400_000 : 0;
  const wall = Date.parse(`${moment}${dateOnly ? 'T00:00' : ''}Z`) + day;
  // The offset is that of the answer, not of the guess: twice round settles it on the days when clocks change.
  const guess = wall - (londonAsUtc(wall) - wall);
  return wall - (londonAsUtc(guess) - guess);
}
