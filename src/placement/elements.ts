// Finds widgets on the page, now and later, and says which tags are needed. Each tag is reported once: after that the
// browser itself brings further elements alive.

/**
 * @param found gets each tag when its first element is met
 * @returns a function that looks below a node, for places that mutations do not reach, such as shadow roots
 */
export function findElements<Tag extends string>(
  tags: readonly Tag[],
  found: (tag: Tag) => void,
): (root?: ParentNode) => void {
  const waiting = new Set<string>(tags);
  const meet = ({ localName }: Element) => {
    if (waiting.delete(localName)) found(localName as Tag);
  };
  const scan = (root: ParentNode = document) => {
    if (waiting.size) root.querySelectorAll([...waiting].join()).forEach(meet);
    else observer.disconnect();
  };
  let added: Node[] = [];
  const observer = new MutationObserver((mutations) => {
    if (!added.length) setTimeout(look);
    for (const { addedNodes } of mutations) for (const node of addedNodes) added.push(node);
  });
  const look = () => {
    for (const node of added) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      meet(node as Element);
      scan(node as Element);
    }
    added = [];
  };
  setTimeout(() => {
    observer.observe(document, { childList: true, subtree: true });
    scan();
  });
  return scan;
}
