// Words that do not do what they should: links that say nothing, capitals, merge fields that nothing fills.
import { chooseLanguage } from '../../language/language.js';
import { eachLanguage } from '../../language/map-languages.js';
import { localPath } from '../../merge/local-path.js';
import { plainText } from '../../plain-text.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import { nearest } from '../nearest.js';
import type { Path } from '../source.js';
import { linksIn } from './texts/links-in.js';

const SAYS_NOTHING = new Set(
  (
    'click here|click|here|read more|more|learn more|find out more|see more|view more|more info|more information|link|' +
    'this link|this page|this|details|go|continue|download|watch|open|cliciwch yma|clicia yma|yma|darllen mwy|' +
    'darllenwch fwy|mwy|rhagor|rhagor o wybodaeth|mwy o wybodaeth|dolen|manylion|ewch|lawrlwytho|gwylio|agor'
  ).split('|'),
);

/** Three words or more in capitals; abbreviations one after the other are shorter than what is reported. */
const IN_CAPITALS = /(?<![\p{Lu}’'])\p{Lu}[\p{Lu}’']+(?:[\s,–-]+[\p{Lu}’']+){2,}/u;
const FIELD = /{{([^{}]*)}}/g;
const BAD_BRACES = /(?<!{){\s*(\w+)\s*}(?!})|{{\s*(\w+)\s*}(?!})|(?<!{){\s*(\w+)\s*}}/;

/** The keys of "organisation" that fill a field of another name. */
const FILLED_BY: Record<string, string> = { force: 'name', shortForce: 'shortName', website: 'url' };

export const words: Rule = (context, report) => {
  for (const { kind, path, value } of context.places) {
    if (kind !== 'text' && kind !== 'richText') continue;
    for (const { text, path: where } of eachLanguage(value, path)) {
      if (kind === 'richText') checkRich(context.rich(text), where, report);
      if (typeof text !== 'string') continue;
      const local = localPath(text);
      if (local) report('local-path', where, local);
      const [shouted = ''] = IN_CAPITALS.exec(text.replace(/#\p{L}+|\[[^\]]*\]/gu, '').replace(FIELD, '')) ?? [];
      if (shouted.length > 12) report('capitals', where, shouted.trim());
      checkFields(text, where, context, report);
    }
  }
  for (const { item, path } of itemsOf(context, 'messages')) {
    for (const [index, action] of (Array.isArray(item.actions) ? item.actions : []).entries()) {
      for (const label of eachLanguage(action?.label, [...path, 'actions', index, 'label'])) {
        checkLink(String(label.text ?? ''), label.path, report);
      }
    }
  }
};

function checkRich({ nodes, refused }: ReturnType<Context['rich']>, where: Path, report: Report): void {
  for (const { url, children } of linksIn(nodes)) {
    const linkText = plainText(children).trim();
    if (linkText !== url) checkLink(linkText, where, report);
  }
  for (const address of refused) report('link-refused', where, address);
}

function checkLink(linkText: string, where: Path, report: Report): void {
  // Texts that say nothing are short.
  const bare = linkText
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s.…»>→:!-]+$/u, '')
    .trim();
  if (SAYS_NOTHING.has(bare)) report('link-text', where, linkText);
}

function checkFields(text: string, where: Path, { compiled, manifest }: Context, report: Report): void {
  const fields = compiled.fields ?? {};
  for (const [, between = ''] of text.matchAll(FIELD)) {
    const name = between.trim();
    if (!Object.hasOwn(fields, name)) report('field-unknown', where, name, nearest(name, Object.keys(fields)) ?? '');
    else if (manifest.organisation && /^\[.*\]$/.test(String(chooseLanguage(fields[name] ?? '', 'en').value))) {
      report(
        'field-gap',
        where,
        name,
        chooseLanguage(fields[name] ?? '', 'en').value,
        `/organisation/${FILLED_BY[name] ?? name}`,
      );
    }
  }
  const [found, ...names] = BAD_BRACES.exec(text) ?? [];
  if (found) report('field-braces', where, found, names.find(Boolean) ?? '');
}
