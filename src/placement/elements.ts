// Finds widgets on the page, now and later, and says which tags are needed. Each tag is reported once: after that the
// browser itself brings further elements alive. Addresses of embed pages are seen too, in links, frames and plain text.
import { findAll, ofDocument, parentOf, textOf } from '../util/clobber-safe-dom.js';

/**
 * @param found gets each tag when its first element is met
 * @param embeds gets every node that names an embed page, itself or somewhere below
 * @returns a function that looks below a node, for places that mutations do not reach, such as shadow roots
 */
export function findElements<Tag extends string>(
  tags: readonly Tag[],
  found: (tag: Tag) => void,
  embeds: (root: Node) => void,
): (root?: Node) => void {
  const waiting = new Set<string>(tags);
  const address = RegExp(`/embed/(${tags.join('|')})\\b`);
  const meet = (tag = '') => waiting.delete(tag) && found(tag as Tag);
  const scan = (root: Node = document) => {
    // Text is looked at once all of it is there.
    const text =
      ofDocument('readyState') !== 'loading' && textOf(root === document ? ofDocument('documentElement') : root);
    let named = address.test(text || '');
    const inside = findAll(
      [...waiting, 'a[href*="embed/"]', 'iframe[src*="embed/"]', 'oembed[url*="embed/"]'].join(),
      root,
    );
    for (const node of [root, ...inside] as (HTMLAnchorElement & HTMLIFrameElement)[]) {
      meet(node.localName);
      const [, tag] = address.exec(node.href ?? node.src ?? node.getAttribute?.('url')) ?? [];
      if (!tag) continue;
      named = true;
      // Most likely it will become the widget: then nothing waits for anything else.
      if (node.href && node.textContent === node.parentNode?.textContent && !node.closest('nav,li')) meet(tag);
    }
    if (named) embeds(root);
  };
  // A further copy has none. Turbo runs one at each visit, and each would look at all that the page does.
  if (!tags[0]) return scan;
  let added: Node[] = [];
  const look = () => {
    // Nodes that were drawn one by one are looked at once, with their parent.
    const nodes = new Set(added);
    added = [];
    for (const node of nodes) if (!nodes.has(parentOf(node) as Node)) scan(node);
  };
  setTimeout(() => {
    // An engine without one does not see what comes later.
    if (window.MutationObserver)
      new MutationObserver((mutations) => {
        if (!added.length) setTimeout(look);
        for (const { attributeName, target, addedNodes } of mutations)
          for (const node of attributeName ? [target] : addedNodes) added.push(node);
        // Consent managers, and what loads lazily, write addresses later.
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'href'] });
    addEventListener('DOMContentLoaded', () => scan());
    scan();
  });
  return scan;
}
