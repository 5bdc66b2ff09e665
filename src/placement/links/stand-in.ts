// An address is the page's: a framework, a morphing library or a template may keep its node, and takes it away again. So a link, a
// text and an <oembed> stay where they are, and the widget beside them follows them.
import { attributeOf, create, shadowOf, textOf } from '../../util/clobber-safe-dom.js';
import { besideOf, isBeside, isShown, markFor, putBeside, remove } from './beside.js';
import type { Embed } from './embed-url.js';
import { hideIn, hideInstead, SHOWN } from './hide.js';

/** A node that names an embed page. */
export interface Named {
  node: Element | Text;
  /** The address as it stands. */
  written(): string;
  /** The meaning of that. */
  embedOf(): Embed | undefined;
  /** True if somebody else keeps undoing it. */
  isContested(): boolean;
}

interface StandIn extends Named {
  mark: Comment;
  widget: HTMLElement;
  embed: Embed;
  was: string;
  /** The number of properties that the node's owner has put on it. React, when it hydrates, takes away what it does not know. */
  notes: number;
  /** True once the page has taken the widget away. */
  isUnwanted?: boolean;
}

const standIns = new Map<Node, StandIn>();
const roots = new WeakSet<Node>();
let changes: MutationObserver | undefined;
let sizes: ResizeObserver | undefined;

export const hasStandIn = (node: Node): boolean => standIns.has(node);

const isLink = (node: Node): node is HTMLAnchorElement => (node as Element).localName === 'a';
const notesOn = (node: Node): number => Object.keys(node).length;

/** Puts a widget after a node, or takes the one that a saved page has there. */
export function standInFor(named: Named, embed: Embed): void {
  const { node } = named;
  const own = besideOf(node, embed.tag);
  const { mark, widget } = own ?? { mark: markFor(node), widget: create(embed.tag) };
  const standIn = { ...named, mark, widget, embed, was: named.written(), notes: notesOn(node) };
  standIns.set(node, standIn);
  describe(widget, embed);
  // A link is the fallback; the widget of anything else has one inside.
  if (!isLink(node)) widget.append(create('a'));
  speakFor(standIn);
  if (!own) putBeside(node, mark, widget);
  observe(node, widget);
  showEither(standIn);
}

/** @param before what it was: attributes that somebody else has set are none of ours */
function describe(widget: Element, embed: Embed, before?: Embed): void {
  const attributes = attributesOf(embed);
  for (const name of Object.keys(before ? attributesOf(before) : {}))
    if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (attributeOf(widget, name) !== value) widget.setAttribute(name, value);
}

const attributesOf = ({ attributes, own, kit }: Embed): Embed['attributes'] =>
  own ? attributes : { ...attributes, manifest: `${kit}manifest.json` };

/** No style hides a text. So its words are in the widget’s link meanwhile, and all that is around them reads the same. */
function speakFor({ node, widget, embed, was }: StandIn): void {
  const fallback = widget.firstElementChild;
  if (isLink(node) || !fallback) return;
  // Only changes are written: each is seen here again.
  if (attributeOf(fallback, 'href') !== embed.href) fallback.setAttribute('href', embed.href);
  if (textOf(fallback) !== was) fallback.textContent = was;
  if (node instanceof Text && node.data) node.data = '';
}

function observe(node: Node, widget: Element): void {
  const root = node.getRootNode();
  changes ??= new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      const cleared = oldValue === '' && target instanceof Text && !target.data && standIns.get(target);
      // A text that was empty already, and is written as empty, has lost its address.
      if (cleared) forget(Object.assign(cleared, { was: '' }));
    }
    for (const standIn of standIns.values()) follow(standIn);
  });
  if (!roots.has(root)) {
    roots.add(root);
    const attributeFilter = ['href', 'url', SHOWN];
    changes.observe(root, { childList: true, subtree: true, attributeFilter, characterDataOldValue: true });
    hideIn(root as Document | ShadowRoot);
  }
  // Right after it is drawn: a page that watches its own size would be told of an error if the link went while sizes are told.
  customElements.whenDefined(widget.localName).then(() => {
    const inside = shadowOf(widget);
    if (inside) changes?.observe(inside, { childList: true });
  });
  sizes ??= new ResizeObserver(() => {
    // For the same reason in a task of its own.
    if ([...standIns.values()].some(showsOther))
      setTimeout(() => {
        for (const each of standIns.values()) showEither(each);
      });
  });
  sizes.observe(widget);
}

function follow(standIn: StandIn): void {
  const { node, mark, widget, embed, was, embedOf } = standIn;
  const written = standIn.written() || was;
  const now = written === was ? embed : embedOf();
  const isMoved = !isBeside(node, mark, widget);
  if (!node.isConnected || now?.tag !== embed.tag) {
    forget(standIn);
    if (node.isConnected && now) standInFor(standIn, now);
  } else if (now === embed && (standIn.isUnwanted || isTakenAlone(standIn))) {
    if (!standIn.isUnwanted) giveBack(standIn);
    standIn.isUnwanted = true;
  } else if (isMoved && standIn.isContested()) {
    forget(standIn);
  } else {
    if (now !== embed) describe(widget, now, embed);
    Object.assign(standIn, { embed: now, was: written, notes: notesOn(node), isUnwanted: false });
    speakFor(standIn);
    if (isMoved) putBeside(node, mark, widget);
    showEither(standIn);
  }
}

/** A morph takes the mark as well. Who takes the widget alone means it. */
const isTakenAlone = ({ node, mark, widget, notes }: StandIn): boolean =>
  !widget.isConnected && node.nextSibling === mark && notesOn(node) === notes;

function forget(standIn: StandIn): void {
  const { node, mark, widget } = standIn;
  standIns.delete(node);
  sizes?.unobserve(widget);
  giveBack(standIn);
  remove(widget);
  remove(mark);
}

/** Lets the page's own show again. */
function giveBack({ node, widget, was, written }: StandIn): void {
  if (isLink(node)) hideInstead(node, widget, false);
  else if (node instanceof Text && node.isConnected && !written()) node.data = was;
}

/** A widget without content is empty: its link is its fallback. */
function showEither(standIn: StandIn): void {
  const { node, widget } = standIn;
  if (isLink(node)) hideInstead(node, widget, mayHide(standIn));
}

const mayHide = ({ widget, isUnwanted }: StandIn): boolean => !isUnwanted && isShown(widget);

const showsOther = (standIn: StandIn): boolean =>
  isLink(standIn.node) && mayHide(standIn) !== (attributeOf(standIn.widget, SHOWN) !== null);
