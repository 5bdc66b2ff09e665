// Parses a paste into a document in which nothing runs and nothing loads.
import { create, findAll, ofDocument } from '../../util/clobber-safe-dom.js';

/** The base of a path without a host: a page that we do not know. */
const ELSEWHERE = 'https://page.invalid';

/** @param source HTML, or text without any: an address alone */
export function parsePasted(source: string): HTMLElement {
  const isMarkup = /<[a-z/!]|&(lt|#0*60|#x0*3c);/i.test(source);
  const parsed = new DOMParser().parseFromString(isMarkup ? source : '', 'text/html');
  const body = ofDocument('body', parsed);
  for (const base of findAll('base', ofDocument('documentElement', parsed))) base.remove();
  for (const [name, attribute] of [
    ['a', 'href'],
    ['iframe', 'src'],
  ] as const) {
    for (const element of findAll(`${name}[${attribute}^="/"]:not([${attribute}^="//"])`, body))
      element.setAttribute(attribute, ELSEWHERE + element.getAttribute(attribute));
  }
  for (const line of isMarkup ? [] : source.split(/\n+/)) {
    const paragraph = create('p', parsed);
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
}

/** A fragment of a page that was copied from view, without what browsers and Office put around it. */
const WRAPPING = /^[\s\S]*?<!--StartFragment-->|<!--EndFragment-->[\s\S]*$|<meta [^>]*charset[^>]*>/gi;

/** Fonts in which editors show source. */
const CODE = /<(pre|code)\b|font-family:[^;"]*(mono|consolas|courier|menlo)/i;

/** The HTML of a paste: its rich content, or its text if that is HTML source. */
export function sourceOf(clipboard: Pick<DataTransfer, 'getData'>): string {
  const rich = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  const isSource = /<[a-z][\w-]*[\s>]/i.test(plain) && CODE.test(rich);
  return rich && !isSource ? rich.replace(WRAPPING, '').trim() : plain;
}
