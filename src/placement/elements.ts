// Finds widgets on the page, now and later, and says which tags are needed. Each tag is reported once: after that the
// browser itself brings further elements alive.
import { isOff } from '../element/off.js';

/**
 * @param found gets each tag when its first element is met
 * @returns a function that looks below a node, for places that mutations do not reach, such as shadow roots
 */
export function findElements<Tag extends string>(
  tags: readonly Tag[],
  found: (tag: Tag) => void,
): (root?: ParentNode) => void {
  const waiting = new Set<string>(tags);
  const scan = (root: ParentNode = document) => {
    const selector = [...waiting].join();
    if (!selector) return;
    const candidates = [...root.querySelectorAll(selector)];
    if (root instanceof Element && waiting.has(root.localName)) candidates.push(root);
    for (const { localName } of candidates.filter((element) => waiting.has(element.localName) && !isOff(element))) {
      if (waiting.delete(localName)) found(localName as Tag);
    }
    if (!waiting.size) observer.disconnect();
  };

  let added: Node[] = [];
  const observer = new MutationObserver((mutations) => {
    if (!added.length) setTimeout(look);
    for (const { addedNodes } of mutations) added.push(...addedNodes);
  });
  const look = () => {
    const nodes = added;
    added = [];
    for (const node of nodes) if (node instanceof Element && node.isConnected) scan(node);
  };
  setTimeout(() => {
    observer.observe(document, { childList: true, subtree: true });
    scan();
  });
  return scan;
}
