// Opens the pages that publishing wrote for the sample campaign, with and without scripts.
import { frameLoaded } from '../../support/frame-loaded.js';
import { waitUntil } from '../../support/wait-until.js';

export const pageOf = (tag: string, lang = 'en') => `/published/embed/${tag}${lang === 'cy' ? '.cy' : ''}.html`;
/** The size of a page that is not a window's. */
const HEIGHT = 1200;

/** An embed page in a frame, once it has loaded. */
export async function openPage(src: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame.style, { width: '800px', height: `${HEIGHT}px`, border: '0' });
  frame.src = src;
  document.body.append(frame);
  frames.add(frame);
  await frameLoaded(frame);
  return frame;
}
const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The same page where no script runs: a sandbox lets the test look in. */
export const openWithoutScript = (src: string) => openPage(src, 'allow-same-origin');

export const documentOf = ({ contentDocument }: HTMLIFrameElement) => contentDocument as Document;
export const widgetIn = (frame: HTMLIFrameElement, tag: string) => documentOf(frame).querySelector(tag) as HTMLElement;

/** Waits until a widget is alive: what publishing drew has gone, and Lit's marks are there. */
export async function alive(frame: HTMLIFrameElement, tag: string): Promise<void> {
  const comments = () => widgetIn(frame, tag).shadowRoot?.firstChild?.nodeType === Node.COMMENT_NODE;
  await waitUntil(comments, `<${tag}> did not go live`);
}
