// Embed pages that the page names: as links, as addresses in plain text, as frames. Loaded where the loader saw one.
import { findAll, matches, ofDocument, textsIn } from '../../util/clobber-safe-dom.js';
import { type EmbedPage, readEmbedAddress } from './embed-url.js';
import { placeLink, placeMedia, placeText } from './links.js';

const NAMES = /https?:\S+\/embed\/[a-z]/i;

/** Loaded by the loader, and only if the page has frames. */
export interface PageOfEmbeds extends EmbedPage {
  frames(): Promise<typeof import('./frames.js')>;
}

/** The longest task, in milliseconds: browsers call 50 long. */
const BATCH_SIZE = 50;

/** Makes what is below a node, or the node itself, what it means. */
export async function placeEmbeds(root: Node, page: PageOfEmbeds): Promise<void> {
  // Until all of a block is there nobody knows what stands alone in it. The loader asks again then.
  if (ofDocument('readyState') === 'loading' || !root.isConnected) return;
  for (const frame of within<HTMLIFrameElement>(root, 'iframe[src*="embed/"]:not(.wp-embedded-content)'))
    placeFrame(frame, page);
  let began = performance.now();
  for (const node of namesWithin(root)) {
    if (performance.now() - began > BATCH_SIZE) {
      await new Promise((done) => setTimeout(done));
      began = performance.now();
    }
    if (!node.isConnected) continue;
    if (node instanceof Text) placeText(node, page);
    else if (matches(node, 'oembed')) placeMedia(node, page);
    else placeLink(node, page);
  }
}

/** Links that may lead to an embed page, media that may be one, and texts that may be the address of one. */
export function namesWithin(root: Node): (Element | Text)[] {
  return [...within(root, 'a[href*="embed/"], oembed[url*="embed/"]'), ...textsWithin(root)];
}

function placeFrame(frame: HTMLIFrameElement, page: PageOfEmbeds): void {
  // Asked again for each message: a frame may have gone elsewhere.
  const originOf = () => {
    const embed = readEmbedAddress(frame.getAttribute('src') ?? '', frame.baseURI, page);
    return embed && new URL(frame.src).origin;
  };
  if (!originOf()) return;
  page
    .frames()
    .then(({ sizeFrame }) => sizeFrame(frame, originOf))
    .catch(console.warn);
}

function within<T extends Element>(root: Node, selector: string): T[] {
  const below = findAll<T>(selector, root);
  return root instanceof Element && matches(root, selector) ? [root as T, ...below] : below;
}

function textsWithin(root: Node): Text[] {
  const texts = root.nodeType === Node.TEXT_NODE ? [root as Text] : [...textsIn(root)];
  return texts.filter(({ data }) => NAMES.test(data));
}
