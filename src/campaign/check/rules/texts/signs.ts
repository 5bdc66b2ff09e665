// Names what readers see otherwise than it was meant: gaps, signs of Markdown and HTML, and what becomes something else.
import { compileRichText } from '../../../compile/compile-rich-text.js';
import { eachLanguage } from '../../../language/map-languages.js';
import { signsIn } from '../../../markdown/signs.js';
import { plainText } from '../../../plain-text.js';
import type { Context, Rule } from '../../context.js';
import type { Report } from '../../finding.js';
import type { Path } from '../../source.js';
import { placeholdersIn } from './placeholders.js';

const MAX_QUOTE = 60;

export const signs: Rule = (context, report) => {
  for (const { kind, path, value } of context.places) {
    if (kind !== 'text' && kind !== 'richText') continue;
    for (const { text, path: where } of eachLanguage(value, path)) {
      const gaps = typeof text === 'string' ? placeholdersIn(text) : [];
      for (const gap of gaps) report('placeholder', where, gap);
      const isNew = (sign: string) => !gaps.includes(sign);
      if (kind === 'richText') checkRich(context.rich(text), isNew, where, report);
      else if (typeof text === 'string') checkPlain(text, isNew, where, report);
    }
  }
};

type IsNew = (sign: string) => boolean;

function checkRich({ lost, signs }: ReturnType<Context['rich']>, isNew: IsNew, where: Path, report: Report): void {
  for (const { what, get, words } of lost) report('markdown-lost', where, what, get, quoted(words));
  for (const sign of signs.filter(isNew)) report('markdown-signs', where, sign);
}

function checkPlain(text: string, isNew: IsNew, where: Path, report: Report): void {
  const found = signsIn(text).filter(isNew);
  const without = found.length ? withoutSigns(text) : text;
  const fix = without === text || signsIn(without).some(isNew) ? undefined : { set: [[where, without] as const] };
  for (const sign of found) report('plain-signs', { path: where, fix }, sign);
  const [, before, after] = /(\S[^\n]*?)[ \t\r]*\n\s*(\S[^\n]*)/.exec(text) ?? [];
  if (before && after) report('plain-lines', where, quoted(before), quoted(after));
}

/** Bold, struck and code marks, tags without attributes, and entities; a link has an address that would be lost. */
const withoutSigns = (text: string): string =>
  text
    .replace(/^#{1,6} /gm, '')
    .replace(/(\*\*|__|~~|`|(?<!\w)[*_](?=\S))([^*_~`\n]+)\1/g, '$2')
    .replace(/<\/?(?:b|i|u|em|strong|span|p|br) ?\/?>/gi, '')
    .replace(/&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/gi, (entity) =>
      /^&(nbsp|#160);$/i.test(entity) ? '\u00a0' : plainText(compileRichText(entity)),
    );

/** As much of the words as finds them again. */
function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line;
}
