// A link is the page's: a framework, a morphing library or a template may keep it, and takes it away again. So it stays where it
// is, hidden while its widget shows, and the widget follows it.
import { attributeOf, create, shadowOf } from '../../util/clobber-safe-dom.js';
import type { Embed } from './embed-url.js';

/** On a link that is hidden. A page that is saved or copied has no style for it, so there it shows. */
export const HIDDEN = 'data-campaign-widgets-link';

interface Follow {
  /** The meaning of the link now. */
  embedOf: () => Embed | undefined;
  /** True if somebody else keeps undoing it. */
  isContested: () => boolean;
}

interface StandIn extends Follow {
  widget: HTMLElement;
  embed: Embed;
  href: string;
}

const standIns = new Map<Element, StandIn>();
const roots = new WeakMap<Node, boolean>();
let changes: MutationObserver | undefined;
let sizes: ResizeObserver | undefined;

export const hasStandIn = (link: Element): boolean => standIns.has(link);

/** Puts a widget after a link, or takes the one that a saved page has there. */
export function standInFor(link: Element, embed: Embed, follow: Follow): void {
  const widget = ownOf(link, embed.tag) ?? create(embed.tag);
  standIns.set(link, { ...follow, widget, embed, href: hrefOf(link) });
  describe(widget, embed);
  if (link.nextSibling !== widget) insert(widget, link);
  observe(link, widget);
  showEither(link, widget);
}

const hrefOf = (link: Element): string => attributeOf(link, 'href') ?? '';

/** The widget that a page was saved with. */
export const ownOf = (link: Element, tag: string): HTMLElement | undefined => {
  const next = link.nextSibling as HTMLElement | null;
  return attributeOf(link, HIDDEN) !== null && next?.localName === tag && !next.firstChild ? next : undefined;
};

const insert = (widget: Element, link: Element): void => {
  Node.prototype.insertBefore.call(link.parentNode, widget, link.nextSibling);
};

const remove = (node: Node): void => {
  if (node.parentNode) Node.prototype.removeChild.call(node.parentNode, node);
};

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

function observe(link: Element, widget: Element): void {
  const root = link.getRootNode();
  changes ??= new MutationObserver(() => {
    for (const [link, standIn] of standIns) follow(link, standIn);
  });
  if (!roots.has(root)) {
    roots.set(root, true);
    const attributeFilter = ['href', HIDDEN];
    changes.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
    hideIn(root as Document | ShadowRoot);
  }
  sizes ??= new ResizeObserver(() => {
    for (const [link, { widget }] of standIns) showEither(link, widget);
  });
  sizes.observe(widget);
}

function follow(link: Element, standIn: StandIn): void {
  const { widget, embed, href, embedOf, isContested } = standIn;
  const now = link.isConnected && hrefOf(link) !== href ? embedOf() : embed;
  const isMoved = link.isConnected && link.nextSibling !== widget;
  if (!link.isConnected || !now || now.tag !== embed.tag || (isMoved && isContested())) {
    forget(link, widget);
    if (link.isConnected && now && now.tag !== embed.tag) standInFor(link, now, standIn);
    return;
  }
  if (now !== embed) describe(widget, now, embed);
  standIns.set(link, { ...standIn, embed: now, href: hrefOf(link) });
  if (isMoved) insert(widget, link);
  showEither(link, widget);
}

function forget(link: Element, widget: Element): void {
  standIns.delete(link);
  sizes?.unobserve(widget);
  remove(widget);
  link.removeAttribute(HIDDEN);
}

/** A widget without content is empty: its link is its fallback. */
function showEither(link: Element, widget: Element): void {
  const shows = !!shadowOf(widget)?.querySelector('[part~=base]');
  if (shows !== (attributeOf(link, HIDDEN) !== null)) link.toggleAttribute(HIDDEN, shows);
}

function hideIn(root: Document | ShadowRoot): void {
  const rule = `[${HIDDEN}]{display:none!important}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Safari before 16.4 adopts none; a policy that refuses this leaves the link beside its widget.
    const style = create('style');
    style.textContent = rule;
    (root instanceof Document ? root.head : root).append(style);
  }
}
