// Embargo and expiry. A time without an offset means Europe/London, whatever clock the visitor's machine keeps.

const ZONE = 'Europe/London';
let clock: Intl.DateTimeFormat | undefined;

/** What a wall clock in London shows at that instant, read as if it were UTC. */
function londonAsUtc(instant: number): number {
  clock ??= new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instant, in milliseconds since 1970, of a date or date and time in ISO 8601.
 * @param end whether a date alone means the end of that day, not its start
 */
export function instantOf(moment: string, end = false): number {
  if (/Z$|[+-]\d\d:\d\d$/.test(moment)) return Date.parse(moment);
  const dateOnly = moment.length === 10;
  const wall = Date.parse(`${dateOnly ? `${moment}T00:00` : moment}Z`) + (dateOnly && end ? 86_400_000 : 0);
  // The offset is that of the answer, not of the guess: twice round settles it on the days when clocks change.
  const guess = wall - (londonAsUtc(wall) - wall);
  return wall - (londonAsUtc(guess) - guess);
}

export interface Scheduled {
  from?: string | undefined;
  until?: string | undefined;
}

/** Whether something is past its embargo and not yet expired. */
export const inDate = ({ from, until }: Scheduled, now = Date.now()): boolean =>
  (!from || instantOf(from) <= now) && (!until || now < instantOf(until, true));
