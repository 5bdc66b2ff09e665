import type { ThankYouCard } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

export const FAMILY = '👨‍👩‍👧‍👦';
export const WALES = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';

export const own = (path: string) => new URL(`/demo/campaigns/national/media/${path}`, location.href).href;
export const image = (id: string, url = own(`${id}-1280x720.jpg`)) => ({
  id,
  title: { en: `Picture ${id}`, cy: `Llun ${id}` },
  picture: { url, alt: { en: `Drawing of ${id}`, cy: `Darlun o ${id}` }, width: 1280, height: 720, focus: [50, 50] },
});
export const images = ['dog-walk', 'night-window'].map((id) => image(id));
export const widgetOf = (attributes = '', shown: object[] = images) =>
  mount<ThankYouCard>(
    `<thank-you-card manifest="${manifestOf({ images: shown })}" ${attributes}><p>The fallback</p></thank-you-card>`,
  );

type Field = HTMLInputElement | HTMLTextAreaElement;
export const fieldsOf = (widget: Element) => parts<Field>(widget, 'field') as [Field, Field, Field];
export const canvasOf = (widget: Element) => part(widget, 'preview')?.querySelector('canvas') as HTMLCanvasElement;
export const radios = (widget: Element) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
];
export const action = (widget: Element, label: string) => {
  const found = parts(widget, 'action').find(({ innerText }) => innerText.includes(label));
  if (!found) throw new Error(`There is no "${label}", only ${parts(widget, 'action').map((each) => each.innerText)}`);
  return found;
};
export const says = (widget: ThankYouCard) => part(widget, 'status')?.innerText.replace('\u200b', '');

/** Writes as a person does who puts all of it in at once. */
export function write(widget: Element, written: { to?: string; message?: string; from?: string }): void {
  const [to, message, from] = fieldsOf(widget);
  to.focus();
  for (const [field, text] of [
    [to, written.to],
    [message, written.message],
    [from, written.from],
  ] as const) {
    if (text === undefined) continue;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Puts something of a test in place of what the browser has, until the test is over. */
const replaced: (() => void)[] = [];
export function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  replaced.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}
afterEach(() => {
  for (const restore of replaced.splice(0).reverse()) restore();
});

interface Drawn {
  /** The drawn words, line by line, in the units of a card of 1200 by 1500. */
  lines: { text: string; font: string; x: number; y: number; width: number }[];
  /** The pictures that were drawn. */
  pictures: string[];
  /** The number of cards. */
  cards: number;
}

/** Looks over the shoulder of the browser: what is on the card that was drawn last. */
export function watchDrawing(): Drawn {
  const drawn: Drawn = { lines: [], pictures: [], cards: 0 };
  const pen = CanvasRenderingContext2D.prototype;
  const { fillText, drawImage, scale } = pen;
  replace(pen, 'scale', function (this: CanvasRenderingContext2D, ...args: Parameters<typeof scale>) {
    Object.assign(drawn, { lines: [], pictures: [], cards: drawn.cards + 1 });
    scale.apply(this, args);
  });
  replace(pen, 'fillText', function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
    drawn.lines.push({ text, font: this.font, x, y, width: this.measureText(text).width });
    fillText.call(this, text, x, y);
  });
  replace(pen, 'drawImage', function (this: CanvasRenderingContext2D, source: HTMLImageElement, ...args: number[]) {
    drawn.pictures.push(source.src);
    (drawImage as (...all: unknown[]) => void).call(this, source, ...args);
  });
  return drawn;
}

export const drawnText = ({ lines }: Drawn) => lines.map(({ text }) => text);
export const letters = (text: string) => text.replace(/\s/g, '');

/** Waits until the card shows these lines, white space apart. */
export const untilDrawn = (drawn: Drawn, text: string) =>
  waitUntil(() => letters(drawnText(drawn).join('')) === letters(text), `the card does not show ${text.slice(0, 80)}`);

/** The file that a press downloads. */
export function downloaded(press: () => void): Promise<{ name: string; blob: Blob }> {
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  });
  return new Promise((done) => {
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      done({ name: this.download, blob: blobs.get(this.href) as Blob });
    });
    press();
  });
}

/** The frame that is printed next; no printer is asked, and no person. */
export const nextPrint = (page: Document) =>
  new Promise<HTMLIFrameElement>((done) => {
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const frame = added.find(({ nodeName }) => nodeName === 'IFRAME') as HTMLIFrameElement | undefined;
      if (!frame) return;
      observer.disconnect();
      Object.assign(frame.contentWindow as Window, { print: () => done(frame) });
    });
    observer.observe(page.body, { childList: true });
  });

export async function welsh(widget: ThankYouCard): Promise<void> {
  widget.lang = 'cy';
  await new Promise<void>((done) => queueMicrotask(done));
  await widget.updateComplete;
}
