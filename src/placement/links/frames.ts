// Frames that show embed pages of ours get the height that those pages say they need. Nobody else's frame is touched, and no
// other message is heeded.
import { findAll } from '../../util/clobber-safe-dom.js';
import { letGrow } from './ratio-boxes.js';
import { schemeAround } from './scheme-around.js';

interface HeightMessage {
  type: 'campaign-widgets:height';
  height: number;
  /** The key that its page was given when it loaded. */
  key?: string;
}

interface Sized {
  /** The origin of its page: undefined when that is not an embed page any more. */
  originOf: () => string | undefined;
  src: string;
  /** The number of pages that have loaded in it since it got its address. */
  loads: number;
  /** Given to the first page alone: in a sandbox a page has no origin, and neither has the next. */
  key: string;
}

const HEIGHT = 'campaign-widgets:height';
/** A hub in a phone's column comes to 30,000. */
const MAX_FRAME_HEIGHT = 100_000;

const frames = new Map<HTMLIFrameElement, Sized>();
let trusted: readonly string[] | undefined;

/** Sizes a frame from now on. */
export function sizeFrame(frame: HTMLIFrameElement, originOf: Sized['originOf']): void {
  const known = frames.get(frame);
  const { src } = frame;
  if (!known) frame.addEventListener('load', () => loaded(frame));
  listen();
  if (known?.src === src) {
    known.originOf = originOf;
    ask(frame);
    return;
  }
  const key = crypto.getRandomValues(new Uint32Array(4)).join();
  frames.set(frame, { originOf, src, loads: performance.getEntriesByName(src).length ? 1 : 0, key });
  // It may have spoken before anybody listened, or not be there yet.
  ask(frame, key);
}

/** Sizes frames without an address of their own, too: a script, or a link with a target, may bring a page into them. */
export function adoptFrames(origins: readonly string[]): void {
  if (trusted) return;
  trusted = origins;
  listen();
  for (const frame of findAll<HTMLIFrameElement>('iframe')) if (isWithoutAddress(frame)) ask(frame);
}

const listen = (): void => addEventListener('message', hear);

const isWithoutAddress = ({ src }: HTMLIFrameElement): boolean => !/^https?:/.test(src);

function loaded(frame: HTMLIFrameElement): void {
  const sized = frames.get(frame);
  ask(frame, sized && !sized.loads++ ? sized.key : undefined);
}

const ask = (frame: HTMLIFrameElement, key?: string): void =>
  frame.contentWindow?.postMessage({ type: `${HEIGHT}?`, key, scheme: schemeAround(frame) }, '*');

function hear({ source, origin, data }: MessageEvent<unknown>): void {
  if (!source || !isHeight(data)) return;
  const find = (all: Iterable<HTMLIFrameElement>) => [...all].find(({ contentWindow }) => contentWindow === source);
  for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
  const frame = find(frames.keys()) ?? (trusted?.includes(origin) ? find(findAll('iframe')) : undefined);
  if (!frame) return;
  if (!frames.has(frame) && isWithoutAddress(frame))
    sizeFrame(frame, () => (isWithoutAddress(frame) ? origin : undefined));
  const sized = frames.get(frame);
  if (!sized || !(origin === sized.originOf() || (origin === 'null' && isSandboxed(frame) && data.key === sized.key)))
    return;
  frame.style.height = `${Math.ceil(data.height) + around(frame)}px`;
  // Block themes put blocks into the middle of a column, and lines at its start.
  if (frame.width === '100%' && getComputedStyle(frame).display === 'inline') frame.style.display = 'block';
  letGrow(frame);
}

function isHeight(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === HEIGHT && typeof height === 'number' && height >= 1 && height <= MAX_FRAME_HEIGHT;
}

/** A page in such a frame has no origin. */
const isSandboxed = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') && !/allow-same-origin/i.test(frame.getAttribute('sandbox') ?? '');

function around(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(frame);
  const widths = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(Number.parseFloat);
  return boxSizing === 'border-box' ? widths.reduce((sum, width) => sum + (width || 0), 0) : 0;
}
