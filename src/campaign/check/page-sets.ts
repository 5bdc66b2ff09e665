// The page scripts that a manifest, or the command line, names. check, explain and publish say the same of them.
import { isObject } from '../../util/is-object.js';
import { RESERVED_NAME } from '../safe-name.js';
import type { Rule } from './context.js';
import type { Report } from './finding.js';
import { nearest } from './nearest.js';

/** A name is a file's in the kit, on any system, and part of an address. */
const isName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(name) && !RESERVED_NAME.test(name);

/** The names that page scripts of a manifest can have, whatever is wrong with the rest of it. */
export const pageNamesIn = (pages: unknown): string[] => Object.keys(isObject(pages) ? pages : {}).filter(isName);

export const pages: Rule = ({ manifest, tags }, report) => reportPages(manifest.pages, tags, report);

/**
 * Reports whatever keeps a page script from being written as it was meant.
 * @param pages as a manifest has it, so it may be anything
 * @param tags the widgets that there are; none if that is not known here
 */
export function reportPages(pages: unknown, tags: readonly string[], report: Report): void {
  if (isObject(pages)) for (const [name, list] of Object.entries(pages)) reportPage(name, list, tags, report);
  else if (pages !== undefined) report('pages-shape', ['pages']);
}

function reportPage(name: string, list: unknown, tags: readonly string[], report: Report): void {
  const path = ['pages', name];
  if (tags.includes(name)) report('page-name-taken', { path, key: true }, name);
  else if (!isName(name)) report('page-name', { path, key: true });
  if (!Array.isArray(list)) {
    const fix = tags.includes(String(list)) ? { set: [[path, [list]] as const] } : undefined;
    report('page-list', { path, fix });
    return;
  }
  if (!list.length) report('page-empty', path, tags.join(', '));
  for (const [index, tag] of list.entries()) {
    if (list.indexOf(tag) < index) {
      const once = list.filter((each, at) => list.indexOf(each) === at);
      report('page-tag-twice', { path: [...path, index], fix: { set: [[path, once]] } }, String(tag));
    } else if (tags.length && !tags.includes(tag)) reportTag(tag, [...path, index], tags, list, report);
  }
}

function reportTag(
  tag: unknown,
  path: (string | number)[],
  tags: readonly string[],
  list: readonly unknown[],
  report: Report,
): void {
  const word = typeof tag === 'string' ? tag : JSON.stringify(tag);
  const known = nearest(word, tags);
  // Of two that are near, only the author knows which was meant.
  const others = tags.filter((each) => each !== known);
  const isSure = known !== undefined && !list.includes(known) && nearest(word, others) === undefined;
  report('page-tag', { path, fix: isSure ? { set: [[path, known]] } : undefined }, word, known ?? '', tags.join(', '));
}
