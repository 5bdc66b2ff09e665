// The times of a cue, in seconds: as browsers read them, and as people and programs write them.

const STRICT = String.raw`(\d+):(\d\d)(?::(\d\d))?\.(\d{3})(?!\d)`;
const STRICT_LINE = new RegExp(String.raw`^[\t\f ]*${STRICT}[\t\f ]*-->[\t\f ]*${STRICT}(.*)$`);

const LOOSE = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,;:](\d{1,3}))?(?!\d)`;
const LOOSE_LINE = new RegExp(String.raw`^\s*${LOOSE}\s*(-->|-{1,3}>|[–—]>?|→|à|,)\s*${LOOSE}(\s.*|$)`);

export interface Times {
  start: number;
  end: number;
  /** The rest of the line: settings. */
  rest: string;
}

/** Undefined where a browser would not show the cue (https://www.w3.org/TR/webvtt1/#collect-a-webvtt-timestamp). */
export function readTimes(line: string): Times | undefined {
  const [, a, b, c, d, e, f, g, h, rest = ''] = STRICT_LINE.exec(line) ?? [];
  const [start, end] = [strictSeconds(a, b, c, d), strictSeconds(e, f, g, h)];
  return start === undefined || end === undefined ? undefined : { start, end, rest };
}

function strictSeconds(first = '', second = '', third: string | undefined, milliseconds = ''): number | undefined {
  // Two digits up to 59 may be minutes; whatever else comes first is hours.
  const hasHours = third !== undefined;
  if (!hasHours && (first.length !== 2 || Number(first) > 59)) return undefined;
  const [hours, minutes, seconds] = hasHours ? [first, second, third] : ['0', first, second];
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return secondsOf(hours, minutes, seconds, milliseconds);
}

/** Times with commas, with one digit, or with the arrow that Word makes: what was meant is clear, and no browser reads it. */
export function guessTimes(line: string): Times | undefined {
  const [, a, b = '', c = '', d = '', arrow, e, f = '', g = '', h = '', rest = ''] = LOOSE_LINE.exec(line) ?? [];
  if ([b, c, f, g].some((each) => !each || Number(each) > 59)) return undefined;
  // "10:30 – 11:30" is said by people; with milliseconds it is not.
  if (arrow !== '-->' && !(d && h)) return undefined;
  return { start: secondsOf(a ?? '0', b, c, d.padEnd(3, '0')), end: secondsOf(e ?? '0', f, g, h.padEnd(3, '0')), rest };
}

const secondsOf = (hours: string, minutes: string, seconds: string, milliseconds: string): number =>
  (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(milliseconds) / 1000;

/** As WebVTT has it: 00:01:02.500. */
export function writeTime(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const whole = Math.floor(milliseconds / 1000);
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
}
