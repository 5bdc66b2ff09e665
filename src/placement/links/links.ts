// A link to an embed page that is alone in its block has its widget after it, and so has an address that the host left as text.

import { attributeOf, closest, findAll, matches, previousOf } from '../../util/clobber-safe-dom.js';
import { besideOf } from './beside.js';
import { type Embed, type EmbedPage, readEmbedAddress } from './embed-url.js';
import { isDesigned, isLeftAlone } from './exclusion.js';
import { BLOCK, hasWords, isAlone, isEmpty } from './is-only-content-of-block.js';
import { hasStandIn, standInFor } from './stand-in.js';

/** Gives a link the widget that it means, if it may have one. */
export function placeLink(link: Element, page: EmbedPage): void {
  if (hasStandIn(link)) return;
  const { written, embedOf } = namedBy(link, 'href', page);
  const named = embedOf();
  const embed = named && besideOf(link, named.tag) ? named : meantByLink(link, page);
  if (!embed) return;
  place(link, embed, written, embedOf);
  // The address of one that an editor moved.
  if (embed.own && (link as HTMLAnchorElement).href !== embed.href) link.setAttribute('href', embed.href);
}

/** Gives an address in plain text the widget that it means, if it may have one. */
export function placeText(text: Text, page: EmbedPage): void {
  if (hasStandIn(text)) return;
  const embed = meantByText(text, page);
  if (embed)
    place(
      text,
      embed,
      () => text.data,
      () => readText(text, page),
    );
}

/** The same of an `<oembed>`, which no browser shows: CKEditor saves an address that it knows as one. */
export function placeMedia(media: Element, page: EmbedPage): void {
  if (hasStandIn(media)) return;
  const embed = meantByMedia(media, page);
  const { written, embedOf } = namedBy(media, 'url', page);
  if (embed) place(media, embed, written, embedOf);
}

const namedBy = (element: Element, attribute: string, page: EmbedPage) => {
  const written = () => attributeOf(element, attribute) ?? '';
  return { written, embedOf: () => readEmbedAddress(written(), element.baseURI, page) };
};

function place(node: Element | Text, embed: Embed, written: () => string, embedOf: () => Embed | undefined): void {
  const isContested = () => isUndone(node.parentNode, embed);
  if (!isContested()) standInFor({ node, written, embedOf, isContested }, embed);
}

/** The widget that a link becomes, if any. */
export function meantByLink(link: Element, page: EmbedPage): Embed | undefined {
  const embed = readEmbedAddress(link.getAttribute('href') ?? '', link.baseURI, page);
  if (!embed || !hasWords(link.textContent) || isDesigned(link)) return undefined;
  return isAlone(link) && !isLeftAlone(link, page.tags) && !followsItsFrame(link, embed, page) ? embed : undefined;
}

/** The same of an address in plain text. */
export function meantByText(text: Text, page: EmbedPage): Embed | undefined {
  const around = text.parentElement;
  if (!around || closest(around, 'a') || !isAlone(text) || isLeftAlone(around, page.tags)) return undefined;
  return readText(text, page);
}

/** The same of an `<oembed>`. */
export function meantByMedia(media: Element, page: EmbedPage): Embed | undefined {
  if (media.firstElementChild || !isAlone(media) || isLeftAlone(media, page.tags)) return undefined;
  return readEmbedAddress(attributeOf(media, 'url') ?? '', media.baseURI, page);
}

function readText(text: Text, page: EmbedPage): Embed | undefined {
  const [address] = /^https?:\/\/\S+$/i.exec(text.data.trim()) ?? [];
  return address ? readEmbedAddress(address, text.baseURI, page) : undefined;
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

const SECOND = 1000;
const MAX_LINKS = 20;
const placed = new WeakMap<Node, Map<string, number[]>>();

/** Another script that keeps restoring its link wins, so that the two do not go on for ever. */
function isUndone(parent: Node | null, { href }: Embed): boolean {
  if (!parent) return true;
  const counts = placed.get(parent) ?? new Map<string, number[]>();
  const now = performance.now();
  const times = (counts.get(href) ?? []).filter((time) => time > now - SECOND);
  const contested = times.push(now) > MAX_LINKS;
  placed.set(parent, counts.set(href, contested ? times.fill(Number.POSITIVE_INFINITY) : times));
  return contested;
}
