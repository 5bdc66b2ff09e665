// Runs in a page of a whole system, which may have put each form into whatever markup it likes.
import type { EmbedPage } from '../../src/embed-code/embed-pages.js';
import { isAt, type Place, seen } from '../hosts/visitor.js';
import { isShown } from '../kit/what-shows.js';

/** Wikis put a link to the editor behind a heading. */
const PLACED = /^\s*Placed: ([\w ]+)/i;

const headings = () =>
  [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter(({ innerText }) => PLACED.test(innerText));

/** Between two headings: the highest nodes that are wholly there. */
function between(from: Element, to: Element): Place {
  const isAfter = (node: Node, other: Node) =>
    !!(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) && !other.contains(node);
  const isIn = (node: Node) => isAfter(node, from) && isAfter(to, node) && !node.contains(to);
  const nodes: Node[] = [];
  const collect = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (isIn(node)) nodes.push(node);
      else if (node.contains(from) || node.contains(to)) collect(node);
    }
  };
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  collect(range.commonAncestorContainer);
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  return {
    innerText: nodes.map((node) => (node instanceof HTMLElement ? node.innerText : node.textContent)).join('\n'),
    querySelectorAll: <T extends Element>(selector: string) =>
      elements.flatMap((element) => [
        ...(element.matches(selector) ? [element as Element as T] : []),
        ...element.querySelectorAll<T>(selector),
      ]),
  };
}

/** True while a visitor can get to the campaign, whatever is beside. */
const isLeft = (place: Place, address: string): boolean =>
  [...place.querySelectorAll<HTMLAnchorElement>('a')].some((link) => isAt(link.href, address) && isShown(link)) ||
  place.innerText.includes(address);

/** The visitor's view of each form, by its name. */
function seenByForm(placed: EmbedPage, address: string, ask: string): Record<string, string> {
  const all = headings();
  return Object.fromEntries(
    all.slice(0, -1).map((heading, index) => {
      const place = between(heading, all[index + 1] as Element);
      const [, form = ''] = PLACED.exec(heading.innerText) ?? [];
      if (ask === 'left') return [form, isLeft(place, address) ? 'link' : 'lost'];
      return [form, seen(place, placed, address, ask === 'seen')];
    }),
  );
}

declare global {
  var seenInSystem: typeof seenByForm;
}
globalThis.seenInSystem = seenByForm;
