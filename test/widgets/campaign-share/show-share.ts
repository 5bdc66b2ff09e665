import type jsQR from 'jsqr';
import type { CampaignShare } from '../../../src/index.js';
import { manifestOf, mount, part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import 'jsqr';

export const decode = (window as unknown as { jsQR: typeof jsQR }).jsQR;

export const URL_EN = 'https://www.example.org/thank-you';
export const campaign = (fields: object = {}) => ({
  title: { en: 'Thank you', cy: 'Diolch' },
  summary: { en: 'From all at {{force}} & friends.', cy: 'Gan bawb yn {{force}}.' },
  url: URL_EN,
  ...fields,
});
export const widgetOf = (fields: object = {}, attributes = '') =>
  mount<CampaignShare>(
    `<campaign-share manifest="${manifestOf({
      campaign: campaign(fields),
      organisation: { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } },
    })}" ${attributes}><p>The fallback</p></campaign-share>`,
  );
const actions = (widget: CampaignShare) => parts<HTMLElement>(widget, 'action');
export const action = (widget: CampaignShare, label: string) => {
  const found = actions(widget).find(({ innerText }) => innerText.includes(label));
  if (!found) throw new Error(`There is no "${label}", only ${actions(widget).map(({ innerText }) => innerText)}`);
  return found;
};
export const link = (widget: CampaignShare, label: string) => action(widget, label) as HTMLAnchorElement;

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

export const allowCopying = (copied: string[] = []) => {
  replace(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
  return copied;
};
export const forbidCopying = () => {
  replace(navigator, 'clipboard', undefined);
  replace(document, 'execCommand', () => false);
};
export const allowSharing = (answer: () => Promise<void> = async () => {}) => {
  const shared: ShareData[] = [];
  replace(navigator, 'canShare', () => true);
  replace(navigator, 'share', (data: ShareData) => {
    shared.push(data);
    return answer();
  });
  return shared;
};
export const forbidSharing = () => replace(navigator, 'canShare', undefined);

export async function openCode(widget: CampaignShare): Promise<void> {
  part(widget, 'more')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'more')?.querySelector('.opened, p'), 'the QR code did not come');
}

export const codeOf = (widget: CampaignShare) => part(widget, 'code')?.querySelector('svg') as SVGSVGElement;

/** A picture of the code as a camera sees it, four pixels to a module. */
export function seen(svg: SVGSVGElement, fillOf = (path: Element) => getComputedStyle(path).fill): ImageData {
  const side = svg.viewBox.baseVal.width * 4;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.scale(4, 4);
  for (const path of svg.querySelectorAll('path')) {
    pen.fillStyle = fillOf(path);
    pen.fill(new Path2D(path.getAttribute('d') ?? ''));
  }
  return pen.getImageData(0, 0, side, side);
}
export const read = ({ data, width, height }: ImageData) =>
  decode(data, width, height, { inversionAttempts: 'dontInvert' })?.data;

/** The file that a press downloads. */
export async function downloaded(press: () => void): Promise<{ name: string; blob: Blob }> {
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

export async function pixelsOf(source: ImageBitmapSource & CanvasImageSource, size?: number): Promise<ImageData> {
  const { width, height } = source as ImageBitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width: size ?? width, height: size ?? height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
