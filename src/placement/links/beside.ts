// A widget stands after the node that it stands in for, with a mark between. The mark tells who took the widget away, and lets React
// hydrate what a server has drawn.
import { nodesIn, shadowOf } from '../../util/clobber-safe-dom.js';

/** React reads no further than the end of a boundary, so it does not miss the widget in what the server sent. */
const END = '/$';

/** A page that has boundaries of its own beside the node counts their ends. */
const PLAIN = 'campaign-widgets';

const isMark = (node: Node | null): node is Comment =>
  node?.nodeType === Node.COMMENT_NODE && (node.nodeValue === END || node.nodeValue === PLAIN);

/** The mark after a node, and the widget of that tag after the mark: a page may have been saved with them. */
export function besideOf(node: Node, tag: string): { mark: Comment; widget: HTMLElement } | undefined {
  const mark = node.nextSibling;
  const widget = mark?.nextSibling as HTMLElement | null | undefined;
  return isMark(mark) && widget?.localName === tag && !widget.firstChild ? { mark, widget } : undefined;
}

export function markFor({ parentNode }: Node): Comment {
  const isBoundary = ({ nodeType, nodeValue }: Node) =>
    nodeType === Node.COMMENT_NODE && nodeValue !== END && /^\/?[$&]/.test(nodeValue ?? '');
  return new Comment(parentNode && nodesIn(parentNode).some(isBoundary) ? PLAIN : END);
}

export const isBeside = (node: Node, mark: Node, widget: Node): boolean =>
  node.nextSibling === mark && mark.nextSibling === widget;

export function putBeside(node: Node, mark: Node, widget: Node): void {
  insertAfter(mark, node);
  insertAfter(widget, mark);
}

const insertAfter = (node: Node, place: Node): void => {
  Node.prototype.insertBefore.call(place.parentNode, node, place.nextSibling);
};

export const remove = (node: Node): void => {
  if (node.parentNode) Node.prototype.removeChild.call(node.parentNode, node);
};

/** True once a widget shows its part of the campaign. */
export const isShown = (widget: Element): boolean => !!shadowOf(widget)?.querySelector('[part~=base]');
