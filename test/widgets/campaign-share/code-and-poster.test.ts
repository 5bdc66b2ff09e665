import { expect, oneEvent } from '@open-wc/testing';
import type { CampaignShare } from '../../../src/index.js';
import { mount, part } from '../../support/mount.js';
import { action, codeOf, downloaded, openCode, pixelsOf, read, replace, seen, URL_EN, widgetOf } from './show-share.js';

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
      'Diolch Gan bawb yn Heddlu Swydd y Gogledd. Sganiwch y cod gyda chamera ffôn, neu ewch i www.example.org/thank-you Heddlu Swydd y Gogledd',
    );
    const svg = body.querySelector('svg') as SVGSVGElement;
    // Firefox computes no styles in a frame that is hidden.
    expect(read(seen(svg, (path) => path.getAttribute('fill') ?? ''))).to.equal(URL_EN);
    expect(svg.getAttribute('aria-label')).to.equal('Cod QR sy’n arwain at www.example.org/thank-you');
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
  });
});
