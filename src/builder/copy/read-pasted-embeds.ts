// Frames, links and addresses of embed pages, in what was pasted: what each is worth, and why not more.

import { type Embed, type EmbedPage, readEmbedAddress } from '../../placement/links/embed-url.js';
import { isDesigned, isLeftAlone } from '../../placement/links/exclusion.js';
import { hasWords, isAlone } from '../../placement/links/is-only-content-of-block.js';
import { followsItsFrame, meantByLink, meantByMedia, meantByText } from '../../placement/links/links.js';
import { closest } from '../../util/clobber-safe-dom.js';
import type { Tag } from '../../widgets/registry.js';
import { type Note, note, type Outcome, type PastedEmbed } from './pasted-embed.js';

const ABSOLUTE = /^\s*(https?:)?\/\//i;

const isHttp = (written: string, { base }: EmbedPage): boolean =>
  /^\s*http:/i.test(written) && base.startsWith('https:');

/** Its spelling, if that matters. */
function notesOf(written: string, page: EmbedPage): Note[] {
  const notes: Note[] = [];
  if (!ABSOLUTE.test(written)) notes.push(note('noHost', true));
  else if (isHttp(written, page)) notes.push(note('http', false));
  if (/&(amp|#0*38|#x0*26);/i.test(written)) notes.push(note('escapedTwice', false));
  return notes;
}

function placeOf(
  kind: PastedEmbed['kind'],
  embed: Embed,
  seen: Pick<PastedEmbed, 'script' | 'noScript' | 'notes'>,
): PastedEmbed {
  const theme = [...new URL(embed.href).searchParams].filter(([name]) => name.startsWith('--'));
  return { kind, tag: embed.tag as Tag, attributes: embed.attributes, theme: Object.fromEntries(theme), ...seen };
}

/** A link to an embed page of another kit; undefined for other links. */
function strange(kind: 'frame' | 'link' | 'address', written: string, page: EmbedPage): PastedEmbed | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.hostname === 'page.invalid') return unknown(kind, 'nothing', note('noHost', true));
  // Mail programs and feeds put an address of theirs in front.
  if (url && decoded(url.search).includes(`${page.base}embed/`))
    return unknown(kind, kind, note('wrapped', true, url.hostname));
  const [, tag = ''] = /\/embed\/([a-z-]+)(?:[/.]|$)/.exec(url?.pathname ?? '') ?? [];
  if (!url || !page.tags.includes(tag)) return undefined;
  return unknown(kind, kind, note('otherHost', true, url.host + url.pathname.replace(/embed\/.*/, ''), page.base));
}

const unknown = (kind: PastedEmbed['kind'], seen: Outcome, why: Note): PastedEmbed => ({
  kind,
  tag: '',
  attributes: {},
  theme: {},
  script: seen,
  noScript: seen,
  notes: [why],
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function readFrame(frame: HTMLIFrameElement, page: EmbedPage): PastedEmbed | undefined {
  const written = frame.getAttribute('src') ?? '';
  const embed = ownEmbed(written, frame.baseURI, page);
  if (!written) return unknown('frame', 'nothing', note('emptyFrame', true));
  if (!embed) return strange('frame', written, page);
  const notes = notesOf(written, page).filter(({ key }) => key !== 'http');
  const sandbox = frame.getAttribute('sandbox');
  const isClosed = sandbox !== null && !/\ballow-scripts\b/i.test(sandbox);
  let seen: Outcome = isClosed ? 'staticFrame' : 'frame';
  if (isHttp(written, page)) notes.push(note('httpFrame', true));
  if (notes.some(({ bad }) => bad)) seen = 'nothing';
  if (!frame.getAttribute('height') && !/height/.test(frame.getAttribute('style') ?? ''))
    notes.push(note('heightLost', false));
  if (!frame.getAttribute('title')) notes.push(note('titleLost', false));
  return placeOf('frame', embed, { script: seen, noScript: seen, notes });
}

/** The embed page of this kit; those of others are strangers here. */
function ownEmbed(written: string, baseURI: string, page: EmbedPage): Embed | undefined {
  const embed = readEmbedAddress(written, baseURI, page);
  return embed?.own ? embed : undefined;
}

export function readLink(link: HTMLAnchorElement, page: EmbedPage): PastedEmbed | undefined {
  const written = link.getAttribute('href') ?? '';
  const embed = ownEmbed(written, link.baseURI, page);
  if (!embed) return strange('link', written, page);
  const isSeen = hasWords(link.textContent) || !!link.querySelector('img, svg, picture');
  const asLink: Outcome = isSeen && ABSOLUTE.test(written) ? 'link' : 'nothing';
  const isWidget = !!meantByLink(link, page);
  return placeOf('link', embed, {
    script: isWidget ? 'linkWidget' : asLink,
    noScript: asLink,
    notes: [...(isWidget ? [] : whyLink(link, embed, page)), ...notesOf(written, page)],
  });
}

/** Why a link stays a link. */
function whyLink(link: Element, embed: Embed, page: EmbedPage): Note[] {
  // A link inside or beside a widget or frame is meant to stay a link.
  if (closest(link, page.tags.join()) || followsItsFrame(link, embed, page)) return [];
  if (!hasWords(link.textContent)) return [note('emptyLink', true)];
  if (isDesigned(link)) return [note('designed', true)];
  return [note(isLeftAlone(link, page.tags) ? 'leftAlone' : 'notAlone', true)];
}

const SILENT = 'a, script, style, template, noscript, title';

export function readText(text: Text, page: EmbedPage): PastedEmbed | undefined {
  const around = text.parentElement;
  const [written = ''] = /https?:\/\/[^\s"'<>]+/i.exec(text.data) ?? [];
  if (!around || closest(around, SILENT)) return undefined;
  const embed = ownEmbed(written, text.baseURI, page);
  if (!embed) return strange('address', written, page);
  const isWidget = !!meantByText(text, page);
  const why = closest(around, page.tags.join())
    ? []
    : [note(isAlone(text) && text.data.trim() === written ? 'leftAlone' : 'addressAlone', true)];
  return placeOf('address', embed, {
    script: isWidget ? 'addressWidget' : 'address',
    noScript: 'address',
    notes: [...(isWidget ? [] : why), ...notesOf(written, page)],
  });
}

/** No browser shows an `<oembed>`. */
export function readMedia(media: Element, page: EmbedPage): PastedEmbed | undefined {
  const written = media.getAttribute('url') ?? '';
  const embed = ownEmbed(written, media.baseURI, page);
  if (!embed) return strange('address', written, page);
  const isWidget = !!meantByMedia(media, page);
  return placeOf('address', embed, {
    script: isWidget ? 'addressWidget' : 'nothing',
    noScript: 'nothing',
    notes: [...(isWidget ? [] : [note('leftAlone', true)]), ...notesOf(written, page)],
  });
}
