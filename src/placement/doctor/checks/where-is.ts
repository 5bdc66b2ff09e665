import { attributeOf, findAll, nameOf, parentOf } from '../../../util/clobber-safe-dom.js';

/** Describes an element for a person to find it: its place among those of its name, and what is around it. */
export function whereIs(element: Element): string {
  const name = nameOf(element);
  const peers = findAll(name, element.getRootNode());
  const number = peers.length > 1 ? ` ${peers.indexOf(element) + 1}/${peers.length}` : '';
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const id = attributeOf(around, 'id');
    if (id && id.length < 40) return `<${name}>${number} (${nameOf(around)}#${id})`;
    if (/^(main|header|footer|aside|nav)$/.test(nameOf(around))) return `<${name}>${number} (${nameOf(around)})`;
  }
  return `<${name}>${number}`;
}
