// The visitor's view of a widget that somebody placed.
import type { EmbedPage } from '../../src/embed-code/embed-pages.js';
import { isAlive, isShown } from '../kit/what-shows.js';

export type Seen =
  /** The live widget. */
  | 'widget'
  /** The live widget on its embed page, in a frame; as tall as it needs where the page has our script. */
  | 'frame'
  /** The embed page in a frame that lets no script run: whole, as publishing drew it. */
  | 'static page'
  | 'link'
  /** The address, to read and to copy. */
  | 'address'
  | 'lost'
  /** A widget, but not what was meant. */
  | 'another'
  /** The same twice. */
  | 'twice';

/** An element, or a part of a page that no element is around. */
export interface Place {
  innerText: string;
  querySelectorAll<T extends Element = Element>(selector: string): Iterable<T>;
}

/**
 * @param address of the embed page; what is on its way is lost for now
 * @param hasScript whether the page has ours
 */
export function seen(place: Place, placed: EmbedPage, address: string, hasScript: boolean): Seen | `${Seen} and code` {
  const what = shown(place, placed, address, hasScript);
  // Code that the host turned into words.
  const isCode = new RegExp(`</?(?:${placed.tag}|iframe|a|p)\\b`).test(place.innerText);
  return isCode ? `${what} and code` : what;
}

function shown(place: Place, { tag, item, lang }: EmbedPage, address: string, hasScript: boolean): Seen {
  const frames = [...place.querySelectorAll<HTMLIFrameElement>('iframe')].filter(
    (frame) => isAt(frame.src, address) && isShown(frame),
  );
  const widgets = [...place.querySelectorAll(tag)];
  if (widgets.length + frames.length > 1) return 'twice';
  if (widgets[0] && hasScript && !widgets[0].closest('[data-campaign-widgets=off]')) {
    if (widgets[0].getAttribute('item') !== item || widgets[0].getAttribute('lang') !== lang) return 'another';
    return isAlive(widgets[0]) ? 'widget' : 'lost';
  }
  if (frames[0]) {
    const { sandbox, style, classList } = frames[0];
    if (frames[0].hasAttribute('sandbox') && !sandbox.contains('allow-scripts')) return 'static page';
    // WordPress sizes its embeds itself.
    return style.height || !hasScript || classList.contains('wp-embedded-content') ? 'frame' : 'lost';
  }
  if ([...place.querySelectorAll<HTMLAnchorElement>('a')].some((link) => isAt(link.href, address) && isShown(link)))
    return 'link';
  return place.innerText.includes(address) ? 'address' : 'lost';
}

/** Systems add to addresses: WordPress a secret, Ghost where a visitor comes from. */
export const isAt = (url: string, address: string): boolean => url.replace(/[?#].*/, '') === address;
