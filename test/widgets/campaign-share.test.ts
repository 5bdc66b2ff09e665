import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type jsQR from 'jsqr';
import type { CampaignShare } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';
import 'jsqr';

const decode = (window as unknown as { jsQR: typeof jsQR }).jsQR;

const URL_EN = 'https://www.example.org/thank-you';
const campaign = (fields: object = {}) => ({
  title: { en: 'Thank you', cy: 'Diolch' },
  summary: { en: 'From all at {{force}} & friends.', cy: 'Gan bawb yn {{force}}.' },
  url: URL_EN,
  ...fields,
});
const widgetOf = (fields: object = {}, attributes = '') =>
  mount<CampaignShare>(
    `<campaign-share manifest="${manifestOf({
      campaign: campaign(fields),
      organisation: { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } },
    })}" ${attributes}><p>The fallback</p></campaign-share>`,
  );
const actions = (widget: CampaignShare) => parts<HTMLElement>(widget, 'action');
const action = (widget: CampaignShare, label: string) => {
  const found = actions(widget).find(({ innerText }) => innerText.includes(label));
  if (!found) throw new Error(`There is no "${label}", only ${actions(widget).map(({ innerText }) => innerText)}`);
  return found;
};
const link = (widget: CampaignShare, label: string) => action(widget, label) as HTMLAnchorElement;

/** Puts something of a test in place of what the browser has, until the test is over. */
const replaced: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  replaced.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}
afterEach(() => {
  for (const restore of replaced.splice(0).reverse()) restore();
});

const allowCopying = (copied: string[] = []) => {
  replace(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) });
  return copied;
};
const forbidCopying = () => {
  replace(navigator, 'clipboard', undefined);
  replace(document, 'execCommand', () => false);
};
const allowSharing = (answer: () => Promise<void> = async () => {}) => {
  const shared: ShareData[] = [];
  replace(navigator, 'canShare', () => true);
  replace(navigator, 'share', (data: ShareData) => {
    shared.push(data);
    return answer();
  });
  return shared;
};
const forbidSharing = () => replace(navigator, 'canShare', undefined);

async function openCode(widget: CampaignShare): Promise<void> {
  part(widget, 'more')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'more')?.querySelector('.opened, p'), 'the QR code did not come');
}

const codeOf = (widget: CampaignShare) => part(widget, 'code')?.querySelector('svg') as SVGSVGElement;

/** A picture of the code as a camera sees it, four pixels to a module. */
function seen(svg: SVGSVGElement, fillOf = (path: Element) => getComputedStyle(path).fill): ImageData {
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
const read = ({ data, width, height }: ImageData) =>
  decode(data, width, height, { inversionAttempts: 'dontInvert' })?.data;

/** The file that a press downloads. */
async function downloaded(press: () => void): Promise<{ name: string; blob: Blob }> {
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

async function pixelsOf(source: ImageBitmapSource & CanvasImageSource, size?: number): Promise<ImageData> {
  const { width, height } = source as ImageBitmap;
  const canvas = Object.assign(document.createElement('canvas'), { width: size ?? width, height: size ?? height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

describe('<campaign-share>: links', () => {
  it('carry the campaign’s words and address to each channel', async () => {
    const widget = await widgetOf();
    const text = 'From all at Northshire Police & friends.';
    const query = (label: string) => Object.fromEntries(new URL(link(widget, label).href).searchParams);
    expect(query('WhatsApp')).to.deep.equal({ text: `Thank you\n${text}\n${URL_EN}` });
    expect(query('Facebook')).to.deep.equal({ u: URL_EN });
    expect(query('X')).to.deep.equal({ text: `Thank you. ${text}`, url: URL_EN });
    expect(query('LinkedIn')).to.deep.equal({ url: URL_EN });
    expect(query('Email')).to.deep.equal({ subject: 'Thank you', body: `Thank you\r\n\r\n${text}\r\n\r\n${URL_EN}` });
    expect(link(widget, 'Email').protocol).to.equal('mailto:');
  });

  it('carry the words and the address of the reader’s language', async () => {
    const url = { en: URL_EN, cy: 'https://www.example.org/diolch' };
    const widget = await widgetOf({ url }, 'lang="cy"');
    const { searchParams } = new URL(link(widget, 'WhatsApp').href);
    expect(searchParams.get('text')).to.equal(`Diolch\nGan bawb yn Heddlu Swydd y Gogledd.\n${url.cy}`);
  });

  it('carry the name alone where a post would be too long for X, and where there is no summary', async () => {
    for (const summary of ['Long. '.repeat(50), undefined]) {
      const { searchParams } = new URL(link(await widgetOf({ summary }), 'X').href);
      expect(searchParams.get('text')).to.equal('Thank you');
    }
  });

  it('open in a new tab, which is said in words, and tell the channel nothing of the page', async () => {
    const widget = await widgetOf();
    for (const label of ['WhatsApp', 'Facebook', 'X', 'LinkedIn']) {
      const { target, rel } = link(widget, label);
      expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      const described = widget.shadowRoot?.getElementById(link(widget, label).getAttribute('aria-describedby') ?? '');
      expect(described?.innerText).to.include('opens in a new tab');
    }
    expect(link(widget, 'Email').target).to.equal('');
  });

  it('are clear by themselves', async () => {
    const widget = await widgetOf();
    expect(link(widget, 'WhatsApp').textContent?.replace(/\s+/g, ' ').trim()).to.equal('Share by WhatsApp');
  });

  it('tell the page, which may prevent them', async () => {
    const widget = await widgetOf();
    let prevented: boolean | undefined;
    widget.addEventListener('click', (click) => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    });
    for (const [label, channel] of [
      ['Email', 'email'],
      ['WhatsApp', 'whatsapp'],
      ['Facebook', 'facebook'],
      ['X', 'x'],
      ['LinkedIn', 'linkedin'],
    ] as const) {
      const told = oneEvent(widget, 'campaign-share');
      link(widget, label).click();
      expect((await told).detail).to.deep.equal({ channel, url: URL_EN });
      expect(prevented, label).to.equal(false);
    }
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    link(widget, 'Email').click();
    expect(prevented).to.equal(true);
  });

  it('ask nothing of anybody before a press', async () => {
    const widget = await widgetOf();
    await openCode(widget);
    expect(widget.shadowRoot?.querySelector('script, img, iframe, link, object')).to.equal(null);
    const origins = new Set(
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin.replace('null', location.origin)),
    );
    expect([...origins]).to.deep.equal([location.origin]);
  });
});

describe('<campaign-share>: the device’s share sheet', () => {
  it('is offered where there is one', async () => {
    forbidSharing();
    const without = await widgetOf();
    expect(words(without)).to.not.include('Share from this device');
    expect(action(without, 'Copy the link').classList.contains('main')).to.equal(true);
    allowSharing();
    const widget = await widgetOf();
    expect(action(widget, 'Share from this device').classList.contains('main')).to.equal(true);
    expect(action(widget, 'Copy the link').classList.contains('main')).to.equal(false);
  });

  it('is not offered where it would not take this', async () => {
    replace(navigator, 'canShare', () => false);
    expect(words(await widgetOf())).to.not.include('Share from this device');
  });

  it('gets the name, the summary and the address, and the page is told before', async () => {
    const shared = allowSharing();
    const widget = await widgetOf();
    const told = oneEvent(widget, 'campaign-share');
    action(widget, 'Share from this device').click();
    expect((await told).detail).to.deep.equal({ channel: 'device', url: URL_EN });
    expect(shared).to.deep.equal([
      { title: 'Thank you', text: 'From all at Northshire Police & friends.', url: URL_EN },
    ]);
  });

  it('stays shut where the page prevents it', async () => {
    const shared = allowSharing();
    const widget = await widgetOf();
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    action(widget, 'Share from this device').click();
    expect(shared).to.deep.equal([]);
  });

  it('says so where it does not open, and nothing where a person closes it', async () => {
    for (const [name, said] of [
      ['NotAllowedError', 'That did not work here. You can copy the link instead.'],
      ['AbortError', ''],
    ] as const) {
      let refuse = () => {};
      const answered = new Promise<void>((_, fail) => {
        refuse = () => fail(new DOMException('', name));
      });
      allowSharing(() => answered);
      const widget = await widgetOf();
      action(widget, 'Share from this device').click();
      refuse();
      await answered.catch(() => {});
      await widget.updateComplete;
      expect(part(widget, 'status')?.innerText, name).to.equal(said);
    }
  });
});

describe('<campaign-share>: copying the link', () => {
  it('copies it, and the button and a screen reader say so', async () => {
    const copied = allowCopying();
    const widget = await widgetOf();
    const button = action(widget, 'Copy the link');
    const { height, width } = widget.getBoundingClientRect();
    button.focus();
    const told = oneEvent(widget, 'campaign-copied');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({ item: 'campaign', what: 'link' });
    await widget.updateComplete;
    expect(copied).to.deep.equal([URL_EN]);
    expect(button.innerText.trim()).to.equal('Link copied');
    expect(part(widget, 'status')?.textContent).to.equal('Link copied');
    const after = widget.getBoundingClientRect();
    expect([after.height, after.width], 'nothing jumps').to.deep.equal([height, width]);
    button.blur();
    await widget.updateComplete;
    expect(button.innerText.trim()).to.equal('Copy the link');
    expect(part(widget, 'status')?.textContent).to.equal('');
  });

  it('gives the link to copy by hand, selected, where copying is denied', async () => {
    forbidCopying();
    const widget = await widgetOf();
    let copied = false;
    widget.addEventListener('campaign-copied', () => {
      copied = true;
    });
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    const field = part<HTMLInputElement>(widget, 'address') as HTMLInputElement;
    expect([field.value, field.readOnly]).to.deep.equal([URL_EN, true]);
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(URL_EN);
    expect(field.labels?.[0]?.innerText).to.match(/The link is selected: press Ctrl\+C/);
    expect(copied).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('takes the field away when copying works again', async () => {
    forbidCopying();
    const widget = await widgetOf();
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    allowCopying();
    action(widget, 'Copy the link').click();
    await waitUntil(() => !part(widget, 'address'), 'the field stayed');
  });
});

describe('<campaign-share>: the QR code', () => {
  for (const length of [20, 60, 150, 400, 1000, 2000]) {
    it(`leads to an address of ${length} characters`, async () => {
      const url = 'https://example.org/'.padEnd(length, 'Diolch-i-n-teuluoedd/2026?');
      const widget = await widgetOf({ url });
      await openCode(widget);
      expect(read(seen(codeOf(widget)))).to.equal(url);
    });
  }

  it('leads to an address with letters beyond ASCII, as browsers write it', async () => {
    const widget = await widgetOf({ url: 'https://example.org/tŷ/diolch?i=ŵyr' });
    await openCode(widget);
    expect(read(seen(codeOf(widget)))).to.equal('https://example.org/t%C5%B7/diolch?i=%C5%B5yr');
  });

  it('is said to be impossible where the address is longer than a code can hold', async () => {
    const widget = await widgetOf({ url: `https://example.org/${'a'.repeat(3000)}` });
    await openCode(widget);
    expect(part(widget, 'code')).to.equal(null);
    expect(part(widget, 'more')?.innerText).to.include('too long for a QR code');
  });

  it('is black on white with a margin of four modules, in the dark too', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const widget = await mount<CampaignShare>('<campaign-share></campaign-share>', { scheme });
      await openCode(widget);
      const { data, width } = seen(codeOf(widget));
      const side = width / 4;
      const dark = (x: number, y: number) => data[((y * 4 + 1) * width + x * 4 + 1) * 4] === 0;
      const along = Array.from({ length: side }, (_, n) => n);
      for (const edge of [0, 1, 2, 3, side - 4, side - 3, side - 2, side - 1]) {
        expect(
          along.some((n) => dark(n, edge) || dark(edge, n)),
          `margin ${edge}, ${scheme}`,
        ).to.equal(false);
      }
      expect([dark(4, 4), dark(side - 5, 4), dark(4, side - 5)]).to.deep.equal([true, true, true]);
      expect(getComputedStyle(part(widget, 'code') as Element).backgroundColor).to.equal('rgb(255, 255, 255)');
    }
  });

  it('says where it leads to people who do not see it, in their language', async () => {
    const widget = await widgetOf();
    await openCode(widget);
    expect([codeOf(widget).getAttribute('role'), codeOf(widget).getAttribute('aria-label')]).to.deep.equal([
      'img',
      'QR code that leads to www.example.org/thank-you',
    ]);
    widget.lang = 'cy';
    await new Promise<void>((done) => queueMicrotask(done));
    await widget.updateComplete;
    expect(codeOf(widget).getAttribute('aria-label')).to.equal('Cod QR sy’n arwain at www.example.org/thank-you');
    expect(part<HTMLDetailsElement>(widget, 'more')?.open).to.equal(true);
    await expect(widget).to.be.accessible();
  });

  it('comes as a PNG that is large enough for print', async () => {
    const widget = await widgetOf();
    await openCode(widget);
    const told = oneEvent(widget, 'campaign-download');
    const { name, blob } = await downloaded(() => action(widget, 'PNG').click());
    expect((await told).detail).to.deep.equal({ item: 'campaign', url: 'qr-code.png' });
    expect([name, blob.type]).to.deep.equal(['qr-code.png', 'image/png']);
    const picture = await createImageBitmap(blob);
    expect(picture.width).to.be.at.least(2000);
    expect(read(await pixelsOf(picture, 600))).to.equal(URL_EN);
  });

  it('comes as an SVG that other programs open', async () => {
    const widget = await widgetOf({ title: 'Thank you & <diolch>' });
    await openCode(widget);
    const { name, blob } = await downloaded(() => action(widget, 'SVG').click());
    expect([name, blob.type]).to.deep.equal(['qr-code.svg', 'image/svg+xml']);
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    expect(read(await pixelsOf(image, 600))).to.equal(URL_EN);
  });

  it('is not downloaded where the page prevents it', async () => {
    const widget = await widgetOf();
    await openCode(widget);
    let files = 0;
    replace(HTMLAnchorElement.prototype, 'click', () => files++);
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    action(widget, 'SVG').click();
    await widget.updateComplete;
    expect(files).to.equal(0);
  });
});

describe('<campaign-share>: the poster', () => {
  it('is printed with the name, the summary, the code and the address in words, and nothing else of the page', async () => {
    const widget = await widgetOf({}, 'lang="cy"');
    await openCode(widget);
    action(widget, 'Argraffu poster').click();
    const frame = document.querySelector('iframe:last-of-type') as HTMLIFrameElement;
    const printed = new Promise<void>((done) => Object.assign(frame.contentWindow as Window, { print: done }));
    await printed;
    const { body, title, documentElement } = frame.contentDocument as Document;
    expect([title, documentElement.lang]).to.deep.equal(['Diolch', 'cy']);
    expect(body.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Diolch Gan bawb yn Heddlu Swydd y Gogledd. Sganiwch y cod gyda chamera ffôn, neu ewch i www.example.org/thank-you',
    );
    const svg = body.querySelector('svg') as SVGSVGElement;
    // Firefox computes no styles in a frame that is hidden.
    expect(read(seen(svg, (path) => path.getAttribute('fill') ?? ''))).to.equal(URL_EN);
    expect(svg.getAttribute('aria-label')).to.equal('Cod QR sy’n arwain at www.example.org/thank-you');
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });
});

describe('<campaign-share>: language', () => {
  it('changes without taking away what a person was doing', async () => {
    forbidCopying();
    const widget = await widgetOf();
    await openCode(widget);
    action(widget, 'Copy the link').click();
    await waitUntil(() => part(widget, 'address'), 'the field did not come');
    const field = part(widget, 'address');
    widget.lang = 'cy';
    await new Promise<void>((done) => queueMicrotask(done));
    await widget.updateComplete;
    expect(part(widget, 'address')).to.equal(field);
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    expect(words(widget)).to.include('Copïo’r ddolen').and.to.include('Cod QR a phoster');
  });
});
