// Digits beside a number that do not belong to it: hours, prices, options, extensions. Each is blanked out before a
// number is looked for. No lookbehind: it runs in pages too, and Safari has it from 16.4 only.

/** Invisible characters, such as a soft hyphen from Word or a mark of direction from a chat. */
const UNSEEN = /\p{Cf}|\ufe0f|\u20e3/gu;

const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `(?:${HOUR}(?:[.:][0-5]\\d)?|[012]\\d[0-5]\\d)`;
const TO = '\\s*(?:-|to|till|until|and|tan|hyd|a)\\s*';
const HALF =
  "(?:[ap]\\.?m\\b\\.?(?! ddim)|noon|midday|midnight|o['’]clock|y\\.?[bph]\\b\\.?|y bore|y prynhawn|yr? hwyr|o['’]r gloch)";
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gorff|awst|med|hyd|tach|rhag';
const NOT_MORE = '(?![\\s.-]*\\d)';

/** The first group, if any, stays. */
const NOISE = [
  '\\b24\\s*/\\s*7(?:\\s*/\\s*(?:365|52))?',
  '\\b(?:24|48|72|12|365|7)[\\s-]*(?:hours?|hrs?|h|days?|awr|diwrnod)\\b',
  '\\b\\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg)\\b',
  `\\b(?:${HOUR}(?:[.:][0-5]\\d)?${TO})?\\b(?:1[0-2]|0?[1-9])(?:[.:]?[0-5]\\d)?\\s*${HALF}`,
  `\\b${HOUR}:[0-5]\\d(?:${TO}${TIME})?\\b`,
  `([\\p{L}&),:;|(]\\s*)(?:${TIME}${TO}${TIME}|24-7)\\b(?:\\s*(?:hours|hrs|h)\\b)?${NOT_MORE}`,
  `(\\d\\s+)\\d{1,2}\\s+(?:to|tan)\\s+\\d{1,2}\\b${NOT_MORE}`,
  `\\b(?:ext\\w*|est(?:yniad)?|x)[.:]*\\s*(?:n[or]\\.?|number|rhif)?[.:]*\\s*\\d{1,6}\\b`,
  `(\\d)x\\.?\\s*\\d{1,6}\\b`,
  `(?:\\b(?:options?|opt|press|select|choose|then|opsiwn|pwyswch|dewiswch|room|ystafell|level|line|llinell|team|t[iî]m|desk|unit|uned|floor|llawr)|#)[.:]*\\s*\\d{1,2}\\b${NOT_MORE}`,
  '[£€]\\s*\\d+(?:[.,]\\d+)?',
  '\\b\\d{1,3}(?:\\.\\d+)?(?:p|c)\\b',
  `\\b\\d{1,2}\\s+(?:${MONTHS})[a-z]*(?:\\s+20\\d\\d)?\\b`,
  '\\([1-9]\\)',
].map((pattern) => new RegExp(pattern, 'giu'));

const blank = (text: string) => '|'.repeat(text.length);

/**
 * @returns what was written without what nobody sees; the same with plain marks; and that with all but numbers blanked out. All
 *   three are of one length.
 */
export function isolate(written: string): { shown: string; plain: string; quiet: string } {
  const shown = written.replace(UNSEEN, '');
  const plain = shown
    .replace(/\s/g, ' ')
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  let quiet = plain;
  for (const pattern of NOISE) {
    quiet = quiet.replace(pattern, (found: string, kept: unknown) => {
      const stays = typeof kept === 'string' ? kept : '';
      return stays + blank(found.slice(stays.length));
    });
  }
  return { shown, plain, quiet };
}

const LEAD_IN =
  /(?:^|[\s|])(?:(?:please|on|ar|at|us|or|neu)\s+)*(?:call|phone|telephone|tel|ring|dial|text|sms|ffoniwch|ffonio|ff[oô]n|galwch|tecstiwch|rhif)(?:\s+(?:us|on|ar|ni))*[\s.:]*$/i;

/** The number that stands in a text, and the words around it, without marks that no longer part anything. */
export function besideNumber(
  shown: string,
  { start, end }: { start: number; end: number },
): { number: string; beside: string } {
  let [from, to] = [start, end];
  const count = (mark: string) => shown.slice(from, to).split(mark).length;
  if (count('(') > count(')') && shown[to] === ')') to++;
  if (count('(') > count(')') && shown[from] === '(') from++;
  if (/^\([^()]*\)$/.test(shown.slice(from, to))) [from, to] = [from + 1, to - 1];
  let lead = shown.slice(0, from);
  while (LEAD_IN.test(lead)) lead = lead.replace(LEAD_IN, '');
  const words = [lead, shown.slice(to)].map((text) =>
    text
      .replace(/^[\s,;:.)/–—-]+|[\s,;:(/–—-]+$/g, '')
      .replace(/^\(([^()]*)\)$/, '$1')
      .trim(),
  );
  const number = shown.slice(from, to).replace(/\s+/g, ' ').trim();
  return { number, beside: words.filter(Boolean).join(', ') };
}
