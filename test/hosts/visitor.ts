// The visitor's view of a widget that somebody placed.
import { isAlive, isShown } from '../kit/what-shows.js';
import { page } from './host.js';

const { tag, item, lang, path } = page;

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

/** Code that the host turned into words. */
const CODE = new RegExp(`</?(?:${tag}|iframe|a|p)\\b`);

/** @param kit where it is; what is on its way is lost for now. @param hasScript whether the page has ours */
export function seen(place: HTMLElement, kit: string, hasScript: boolean): Seen | `${Seen} and code` {
  const what = shown(place, `${kit}/${path}`, hasScript);
  return CODE.test(place.innerText) ? `${what} and code` : what;
}

function shown(place: HTMLElement, address: string, hasScript: boolean): Seen {
  const frames = [...place.querySelectorAll('iframe')].filter((frame) => frame.src === address && isShown(frame));
  const widgets = [...place.querySelectorAll(tag)];
  if (widgets.length + frames.length > 1) return 'twice';
  if (widgets[0] && hasScript && !widgets[0].closest('[data-campaign-widgets=off]')) {
    if (widgets[0].getAttribute('item') !== item || widgets[0].getAttribute('lang') !== lang) return 'another';
    return isAlive(widgets[0]) ? 'widget' : 'lost';
  }
  if (frames[0]) {
    const { sandbox, style } = frames[0];
    if (frames[0].hasAttribute('sandbox') && !sandbox.contains('allow-scripts')) return 'static page';
    return style.height || !hasScript ? 'frame' : 'lost';
  }
  if ([...place.querySelectorAll('a')].some((link) => link.href === address && isShown(link))) return 'link';
  return place.innerText.includes(address) ? 'address' : 'lost';
}
