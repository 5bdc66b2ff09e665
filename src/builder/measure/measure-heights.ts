// Measures a widget in columns of every width: the real one, with the real campaign, in a frame that nobody sees. Its
// letters are set wider and narrower too, so that the rules made of it hold in fonts that are not on this machine.
import {
  bakedRules,
  type MeasuredHeights,
  measuredWidths,
  releaseRule,
  reservedHeightRules,
} from '../../embed-code/reserved-height.js';
import { type PreviewContents, type PreviewFrame, READY } from '../preview/preview-frame.js';

/** Wider and narrower by about a seventh: from narrow faces to Verdana and DejaVu. */
const LETTER_SPACINGS = ['-0.07em', '0.07em'];

/** After so many the page gets a turn. */
const WIDTHS_EACH_TURN = 16;

/** Long lists and the parts of a hub come in turns. */
const TIMEOUT_MS = 15_000;

/**
 * The rules that keep the height of a widget in a page's own style sheet.
 * @param root the folder of the kit that this page is in
 * @param attributes those that the page writes; `item` and `lang` may be among them
 * @throws {Error} where the campaign has nothing for it, or it did not come
 */
export async function measureReservedHeight(
  root: string,
  contents: Pick<PreviewContents, 'tag' | 'attributes' | 'lang' | 'page'> & Partial<Pick<PreviewContents, 'theme'>>,
): Promise<string> {
  const frame = document.createElement('iframe') as PreviewFrame;
  // Tall, so that parts that load when they come near are near.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    inlineSize: '1400px',
    blockSize: '9000px',
    border: '0',
  });
  frame.inert = true;
  frame.setAttribute('aria-hidden', 'true');
  frame.contents = { theme: {}, ...contents, scheme: 'light', host: '' };
  frame.src = `${root}builder/preview.html`;
  const ready = new Promise<void>((resolve, reject) => {
    frame.addEventListener(READY, () => resolve(), { once: true });
    setTimeout(() => reject(new Error(`${frame.src} did not load.`)), TIMEOUT_MS);
  });
  document.body.append(frame);
  try {
    await ready;
    const widget = frame.contentDocument?.querySelector<HTMLElement>(contents.tag);
    if (!widget?.shadowRoot?.querySelector('[part~=base]'))
      throw new Error(`<${contents.tag}> shows its fallback: the campaign has nothing for it.`);
    await frame.contentDocument?.fonts.ready;
    await settled(widget);
    await Promise.all(rootsBelow(widget).flatMap(picturesIn));
    const usual = await heightsOf(widget, '0');
    const others = [];
    for (const spacing of LETTER_SPACINGS) others.push(await heightsOf(widget, spacing));
    const selector = selectorOf(contents);
    return `${reservedHeightRules(selector, usual, others)}\n${bakedRules(selector)}\n${releaseRule}`;
  } finally {
    frame.remove();
  }
}

/** The tag and those attributes that choose what is shown. A language is the page's, mostly: it chooses nothing. */
function selectorOf({ tag, attributes }: Pick<PreviewContents, 'tag' | 'attributes'>): string {
  const settings = Object.entries(attributes).filter(([name]) => name !== 'lang' && name !== 'heading-level');
  return tag + settings.map(([name, value]) => `[${name}${value && `="${cssString(value)}"`}]`).join('');
}

/** A value may come from a link that somebody sent: it must end neither its string, nor a style element, nor PHP's quotes. */
export const cssString = (value: string): string =>
  value.replace(/[^\w\u00a0-\uffff .,:#-]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);

/** Until its height has been the same for some frames: items of long lists, and parts of a hub, come in turns. */
async function settled(widget: HTMLElement): Promise<void> {
  const end = Date.now() + TIMEOUT_MS;
  let [height, same] = [0, 0];
  while (same < 5 && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 50));
    const { height: now } = widget.getBoundingClientRect();
    same = now === height ? same + 1 : 0;
    height = now;
  }
}

async function heightsOf(widget: HTMLElement, spacing: string): Promise<MeasuredHeights> {
  const { documentElement } = widget.ownerDocument;
  const leave = rootsBelow(widget).map((root) => spaced(root, spacing));
  try {
    const heights: number[] = [];
    for (const [index, width] of measuredWidths.entries()) {
      if (index % WIDTHS_EACH_TURN === 0) await new Promise((done) => setTimeout(done));
      widget.style.inlineSize = `${width}px`;
      heights.push(Math.round(widget.getBoundingClientRect().height * 10) / 10);
    }
    return { ch: letterWidth(documentElement, spacing), heights };
  } finally {
    for (const each of leave) each();
    widget.style.inlineSize = '';
  }
}

const rootsBelow = (widget: Element): ShadowRoot[] => {
  const { shadowRoot } = widget;
  return shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsBelow)] : [];
};

/** Until the pictures are there: one that has not come is as high as its alternative text. */
const picturesIn = (root: ShadowRoot): Promise<unknown>[] =>
  [...root.querySelectorAll('img')].map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => {});
  });

/** In a shadow root, as nothing of the page is inherited there. @returns what takes it away again */
function spaced(root: ShadowRoot, spacing: string): () => void {
  const { CSSStyleSheet } = root.ownerDocument.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  // Parts that are drawn when they are near have a guessed height until then.
  sheet.replaceSync(`* { letter-spacing: ${spacing}; content-visibility: visible !important }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

const WORDS = 'thank you to the families of our officers and staff, diolch i deuluoedd ein swyddogion a’n staff';

/** The width of `0` in a font whose words are as wide as these with this letter spacing. */
function letterWidth(parent: Element, spacing: string): number {
  const ruler = parent.ownerDocument.createElement('span');
  Object.assign(ruler.style, { position: 'absolute', font: 'inherit', fontSize: '16px', whiteSpace: 'nowrap' });
  ruler.textContent = WORDS;
  parent.append(ruler);
  const widthOf = (style: Partial<CSSStyleDeclaration>) => {
    Object.assign(ruler.style, style);
    return ruler.getBoundingClientRect().width;
  };
  const words = widthOf({ letterSpacing: '0' });
  const ratio = widthOf({ letterSpacing: spacing }) / words;
  ruler.textContent = '';
  const zero = widthOf({ letterSpacing: '0', display: 'inline-block', inlineSize: '1ch' });
  ruler.remove();
  return zero * ratio;
}
