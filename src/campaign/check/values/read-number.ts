// Whole numbers as spreadsheets and people write them.

const UNITS: Record<string, number> = { b: 1, byte: 1, bytes: 1, k: 1000, kb: 1000, m: 1e6, mb: 1e6, gb: 1e9 };

/** @param key the field: what the number counts */
export function readCount(written: unknown, key: string): number | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.normalize('NFKC').trim().toLowerCase();
  if (key === 'duration') return readDuration(text);
  const [, digits = '', unit = ''] = /^([\d, ]*\d(?:\.\d+)?) ?([a-z]*)$/.exec(text) ?? [];
  if (!digits || /,(?!\d{3}(\D|$))/.test(digits)) return undefined;
  const number = Number(digits.replace(/[, ]/g, ''));
  const factor = key === 'bytes' ? (unit ? UNITS[unit] : 1) : /^(px|pixels?|pages?|pp)?$/.test(unit) ? 1 : undefined;
  const whole = factor === undefined ? undefined : Math.round(number * factor);
  return whole !== undefined && (unit || Number.isInteger(number)) && Number.isSafeInteger(whole) ? whole : undefined;
}

/** Seconds: "90", "1:30", "1:02:03", "1 min 30 sec". */
function readDuration(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+(:[0-5]?\d){1,2}$/.test(text)) {
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
  }
  const [match, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d+) ?h(?:ours?|rs?)?)?,? ?(?:(\d+) ?m(?:in(?:ute)?s?)?)?,? ?(?:(\d+) ?s(?:ec(?:ond)?s?)?)?$/.exec(text) ??
    [];
  return match ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined;
}
