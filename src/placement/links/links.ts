// A link to an embed page that is alone in its block has its widget after it, and is the fallback; an address that the host left
// as text becomes the widget, with a link inside.

import { closest, create, findAll, matches, previousOf } from '../../util/clobber-safe-dom.js';
import { type Embed, type EmbedPage, readEmbedAddress } from './embed-url.js';
import { isDesigned, isLeftAlone } from './exclusion.js';
import { BLOCK, hasWords, isAlone, isEmpty } from './is-only-content-of-block.js';
import { hasStandIn, ownOf, standInFor } from './stand-in.js';

/** Makes a link the widget that it means, if it may be one. */
export function placeLink(link: Element, page: EmbedPage): void {
  if (hasStandIn(link)) return;
  const read = () => readEmbedAddress(link.getAttribute('href') ?? '', link.baseURI, page);
  const named = read();
  const embed = named && ownOf(link, named.tag) ? named : meantByLink(link, page);
  if (!embed || isContested(link.parentNode, embed)) return;
  if (embed.kit === page.base) link.setAttribute('href', embed.href);
  standInFor(link, embed, { embedOf: read, isContested: () => isContested(link.parentNode, embed) });
}

/** Makes an address in plain text the widget that it means, if it may be one. */
export function placeText(text: Text, page: EmbedPage): void {
  const embed = meantByText(text, page);
  if (!embed || isContested(text.parentNode, embed)) return;
  const link = create('a');
  link.setAttribute('href', embed.href);
  place(text, link, embed);
  link.appendChild(text);
}

/** The widget that a link becomes, if any. */
export function meantByLink(link: Element, page: EmbedPage): Embed | undefined {
  const embed = readEmbedAddress(link.getAttribute('href') ?? '', link.baseURI, page);
  if (!embed || !hasWords(link.textContent) || isDesigned(link)) return undefined;
  return isAlone(link) && !isLeftAlone(link, page.tags) && !followsItsFrame(link, embed, page) ? embed : undefined;
}

/** The same of an address in plain text. */
export function meantByText(text: Text, page: EmbedPage): Embed | undefined {
  const [address] = /^https?:\/\/\S+$/i.exec(text.data.trim()) ?? [];
  const around = text.parentElement;
  const embed = address && around ? readEmbedAddress(address, text.baseURI, page) : undefined;
  if (!embed || !around || closest(around, 'a') || !isAlone(text) || isLeftAlone(around, page.tags)) return undefined;
  return embed;
}

/** `snippets()` hands out a frame with the link below it, for hosts that take the frame away. */
export function followsItsFrame(link: Element, embed: Embed, page: EmbedPage): boolean {
  let place = previousOf(closest(link, BLOCK) ?? link);
  while (place && isEmpty(place)) place = previousOf(place);
  const frame = !place || matches(place, 'iframe') ? place : findAll('iframe', place)[0];
  const shown = frame && readEmbedAddress(frame.getAttribute('src') ?? '', frame.baseURI, page);
  return !!shown && meaningOf(shown) === meaningOf(embed);
}

/** Of its address, what counts: hosts add to either. */
const meaningOf = ({ kit, tag, attributes }: Embed): string => [kit, tag, Object.entries(attributes).sort()].join();

function place(node: Node, fallback: Element, embed: Embed): void {
  const widget = create(embed.tag);
  for (const [name, value] of Object.entries(embed.attributes)) widget.setAttribute(name, value);
  if (!embed.own) widget.setAttribute('manifest', `${embed.kit}manifest.json`);
  Node.prototype.replaceChild.call(node.parentNode, widget, node);
  widget.appendChild(fallback);
}

const SECOND = 1000;
const MAX_LINKS = 20;
const placed = new WeakMap<Node, Map<string, number[]>>();

/** Another script that keeps restoring its link wins, so that the two do not go on for ever. */
function isContested(parent: Node | null, { href }: Embed): boolean {
  if (!parent) return true;
  const counts = placed.get(parent) ?? new Map<string, number[]>();
  const now = performance.now();
  const times = (counts.get(href) ?? []).filter((time) => time > now - SECOND);
  const contested = times.push(now) > MAX_LINKS;
  placed.set(parent, counts.set(href, contested ? times.fill(Number.POSITIVE_INFINITY) : times));
  return contested;
}
