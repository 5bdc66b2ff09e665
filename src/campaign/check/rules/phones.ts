// Numbers to call and to text: one must be told for certain, and what stands beside it has fields of its own.

import { isObject } from '../../../util/is-object.js';
import { eachLanguage } from '../../language/map-languages.js';
import { dialUrl } from '../../phone/dial-url.js';
import { readPhone } from '../../phone/read-phone.js';
import type { Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import type { Path } from '../source.js';
import { withZero } from '../values/value-meant.js';

/** The field for what stands beside a number, by the words of it. */
const FIELDS: [field: string, words: RegExp][] = [
  ['textRelay', /relay|text ?phone|minicom|typetalk|1800[12]|testun/i],
  ['extension', /\b(ext\w*|estyniad|est|x)\b\.?:?\s*\d/i],
  ['option', /\b(option|press|select|choose|opsiwn|pwyswch|dewiswch)\b/i],
  ['sms', /\b(text|sms|tecst\w*)\b/i],
  ['cost', /[£€]|\d+p\b|\b(free|cost|charge|rate|am ddim|tâl)/i],
  ['hours', /\d|\b(open|daily|week|mon|hours?|awr|agor)/i],
];

/** Whatever looks like a hyphen and is none. */
const DASHES = /\s*[\u2010-\u2015\u2212]\s*/g;

export const phones: Rule = (context, report) => {
  for (const section of ['support', 'channels']) {
    const fields =
      section === 'channels' ? (field: string) => field.replace('hours', 'watched') : (field: string) => field;
    for (const { item, path } of itemsOf(context, section)) {
      const sms = isObject(item.sms) ? item.sms : undefined;
      checkNumber(item.phone, [...path, 'phone'], fields, report);
      checkNumber(item.textRelay, [...path, 'textRelay'], fields, report);
      checkNumber(sms?.number, [...path, 'sms', 'number'], fields, report, true);
    }
  }
  for (const { kind, path, value } of context.places) {
    if (kind !== 'richText') continue;
    for (const { text, path: where } of eachLanguage(value, path)) {
      for (const url of telLinks(String(text))) if (!dialUrl(url)) report('phone-link', where, url);
    }
  }
};

/** Compiling takes the link away: only what was written still has it. */
const telLinks = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(\s*<?((?:tel|sms):[^)>]*)|<((?:tel|sms):[^>]*)>/gi)].map(
    ([, link, auto]) => link ?? auto ?? '',
  );

function checkNumber(
  written: unknown,
  path: Path,
  fieldFor: (field: string) => string,
  report: Report,
  isText = false,
): void {
  if (typeof written !== 'string') return;
  const phone = readPhone(written, isText);
  if ('doubt' in phone) {
    const whole = phone.doubt === 'zero' ? withZero(written) : undefined;
    report('phone-unclear', { path, fix: whole ? { set: [[path, whole]] } : undefined }, written, phone.doubt);
    return;
  }
  const { number, beside, more } = phone;
  const plain = written
    .replace(DASHES, ' ')
    .replace(/\u00ad/g, '')
    .replace(/ {2,}/g, ' ');
  if (!beside && plain !== written) report('phone-dashes', { path, fix: { set: [[path, plain]] } }, plain);
  if (more) report('phone-second', path, number, beside);
  if (more || !beside) return;
  const key = String(path.at(-1));
  const fields = isText ? FIELDS.map(([field, words]) => [field === 'sms' ? 'word' : field, words] as const) : FIELDS;
  const field = fields.find(([, words]) => words.test(beside))?.[0];
  report('phone-beside', path, key, number, beside, field && field !== key ? fieldFor(field) : '');
}
