// A link becomes a widget only as the sole content of its block. Invisible wrappers and leftovers of editors do not count.
import { matches } from '../../util/clobber-safe-dom.js';

/** Elements that hold paragraphs of text. Anything else around a link may be inline, so it must hold nothing else either. */
export const BLOCK =
  'p, div, td, dd, li, body, main, article, section, aside, blockquote, figure, center, details, fieldset, form, address';

/** This parts a text from what is beside it, as the edge of its block would. A link beside such a thing may be its own design. */
const EDGE = `${BLOCK}, h1, h2, h3, h4, h5, h6, hr, ul, ol, dl, table, pre, header, footer, nav, hgroup, figcaption`;

/** Elements that show something without text. */
const SEEN =
  'img, picture, svg, math, video, audio, canvas, iframe, object, embed, form, input, select, textarea, button, meter, progress';

const UNSEEN = 'script, style, template, noscript, link, meta';

const WORDS = /[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

export const hasWords = (text: string | null): boolean => WORDS.test(text ?? '');

/** True if only empty nodes are between a node and both edges of its block. */
export const isAlone = (node: Node): boolean => isClear(node, 'previousSibling') && isClear(node, 'nextSibling');

function isClear(from: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  let breaks = 0;
  for (let node: Node | null = from; node; node = node.parentNode) {
    if (node !== from && (!isElement(node) || matches(node, BLOCK))) return true;
    for (let beside = node[side]; beside; beside = beside[side]) {
      // A blank line parts like a block: there are editors that know no paragraphs.
      if (isElement(beside) && beside.localName === 'br' && ++breaks > 1) return true;
      if (!isElement(from) && isElement(beside) && matches(beside, EDGE)) return true;
      if (!isEmpty(beside)) return false;
    }
  }
  return true;
}

/** True for nodes that show nothing. */
export function isEmpty(node: Node): boolean {
  if (!isElement(node)) return node.nodeType !== Node.TEXT_NODE || !hasWords(node.nodeValue);
  if (matches(node, UNSEEN)) return true;
  // A custom element may show anything.
  if (matches(node, SEEN) || node.localName.includes('-') || node.querySelector(SEEN)) return false;
  return !hasWords(node.textContent);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
