// Small values that do not work as they are written: e-mail addresses, hashtags, quotation marks, names that are spelled in two ways.
import { knownName, resourceNames } from '../../../i18n/compiler/resource-names.js';
import { hasOwn } from '../../../util/has-own.js';
import { isObject } from '../../../util/is-object.js';
import { eachLanguage } from '../../language/map-languages.js';
import type { Context, Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import { documentationOf } from '../places.js';
import type { Path } from '../source.js';
import { readEmails } from '../values/read-email.js';
import { readHashtag } from '../values/read-hashtag.js';
import { HIDDEN } from './texts/letters.js';

export const values: Rule = (context, report) => {
  for (const { kind, path, value } of context.places) {
    if (kind === 'email' && typeof value === 'string') checkEmail(value, path, report);
    else if (kind === 'hashtag') {
      for (const { text, path: at } of eachLanguage(value, path))
        if (typeof text === 'string') checkHashtag(text, at, report);
    } else if (kind === 'object' && isObject(value) && typeof value.format === 'string') {
      checkFormat(value.format, [...path, 'format'], report);
    }
  }
  for (const { item, path } of itemsOf(context, 'quotes')) {
    for (const { text, path: where } of eachLanguage(item.quote, [...path, 'quote'])) checkQuote(text, where, report);
  }
  for (const names of GROUPED) checkNames(context, names, report);
  for (const { item, path } of itemsOf(context, 'channels')) checkHandle(item, [...path, 'handle'], report);
  for (const { item, path } of itemsOf(context, 'graphics')) checkKinds(item, path, report, ['shape', 'channels']);
  for (const { item, path } of itemsOf(context, 'copy')) checkKinds(item, path, report, ['channel']);
  for (const { item, path } of itemsOf(context, 'resources')) {
    checkKinds(item, path, report);
    for (const [index, form] of (Array.isArray(item.forms) ? item.forms : []).entries()) {
      if (isObject(form)) checkKinds(form, [...path, 'forms', index], report, ['kind']);
    }
  }
};

function checkEmail(written: string, path: Path, report: Report): void {
  if (!written.trim()) return;
  if (HIDDEN.test(written)) return;
  const [first, second] = readEmails(written);
  if (!first) report('email-none', path, written);
  else if (second) report('email-second', path, first, second);
  else if (first !== written) report('email-form', { path, fix: { set: [[path, first]] } }, written, first);
}

function checkHashtag(written: string, path: Path, report: Report): void {
  if (!written.trim()) return;
  // Letters that nobody sees have a finding of their own.
  if (HIDDEN.test(written)) return;
  const hashtag = readHashtag(written);
  if (!hashtag) report('hashtag-none', path, written);
  else if (hashtag !== written) report('hashtag-form', { path, fix: { set: [[path, hashtag]] } }, written, hashtag);
}

/** Platforms whose names of accounts begin with @. */
const WITH_AT = /^(x$|x\s*\(|twitter|instagram|threads|bluesky|mastodon|tiktok|youtube|telegram)/i;

function checkHandle({ platform, handle }: Record<string, unknown>, path: Path, report: Report): void {
  if (typeof handle !== 'string' || !WITH_AT.test(String(platform).trim())) return;
  const [, name] = /^[@\s]*(?:https?:\/\/[^\s/]+\/@?)?([\w.-]+(?:@[\w.-]+)?)\/?\s*$/.exec(handle) ?? [];
  if (!name || handle === `@${name}`) return;
  report('handle-form', { path, fix: { set: [[path, `@${name}`]] } }, handle, `@${name}`);
}

/** The short form that people know is in capitals. */
function checkFormat(written: string, path: Path, report: Report): void {
  const format = written
    .trim()
    .replace(/^\*?\./, '')
    .toUpperCase();
  if (!/^\*?\.|^(pdf|docx?|pptx?|xlsx?|jpe?g|png|gif|svg|webp|mp[34]|zip)$/.test(written.trim())) return;
  report('format-form', { path, fix: { set: [[path, format]] } }, written, format);
}

/** Of these the schema suggests names, which come in every language of the interface. */
const KINDS = ['type', 'audience', 'channels'];

function checkKinds(item: Record<string, unknown>, path: Path, report: Report, fields = KINDS): void {
  for (const field of fields) {
    const value = item[field];
    for (const [index, each] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof each !== 'string' || !each.trim() || hasOwn(resourceNames.en, knownName(each))) continue;
      const at = Array.isArray(value) ? [...path, field, index] : [...path, field];
      const examples = documentationOf([...path, field])?.examples ?? [];
      report('name-unknown', at, each, [...new Set(examples.flat())].join(', '));
    }
  }
}

const QUOTED = /^\s*(?:“([^“”]*)”|"([^"]*)"|‘([^‘]*)’|«([^«»]*)»)\s*$/;

function checkQuote(text: unknown, path: Path, report: Report): void {
  const [match, ...inside] = QUOTED.exec(String(text)) ?? [];
  if (match) report('quote-marks', { path, fix: { set: [[path, inside.find((each) => each !== undefined)]] } });
}

/** Fields whose texts make groups and filters. */
const GROUPED = [
  ['tips', 'stage'],
  ['answers', 'topic'],
  ['practice', 'tags'],
] as const;

/** Readers tell names apart by their letters, and programs by each sign. */
function checkNames(context: Context, [section, field]: (typeof GROUPED)[number], report: Report): void {
  const known = new Map<string, string>();
  for (const { item, path } of itemsOf(context, section)) {
    const found = hasOwn(item, field) ? item[field] : undefined;
    for (const [index, each] of (Array.isArray(found) ? found : [found]).entries()) {
      const at = [...path, field, ...(Array.isArray(found) ? [index] : [])];
      for (const { lang, text, path: where } of eachLanguage(each, at)) {
        if (typeof text !== 'string' || !text.trim()) continue;
        const key = `${lang} ${text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\s-]+/g, ' ')
          .trim()}`;
        const first = known.get(key) ?? text;
        known.set(key, first);
        if (first !== text) report('name-spelling', { path: where, fix: { set: [[where, first]] } }, text, first);
      }
    }
  }
}
