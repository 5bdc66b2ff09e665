import { expect, oneEvent } from '@open-wc/testing';
import { words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { action, downloaded, nextPrint, replace, says, untilDrawn, watchDrawing, widgetOf, write } from './card.js';

describe('<thank-you-card>: taking it home', () => {
  it('downloads it as a picture of its full size, drawn as it is seen', async () => {
    const drawn = watchDrawing();
    const widget = await widgetOf();
    write(widget, { to: 'Mam', message: 'Diolch am bopeth, a mwy na hynny.', from: 'Siân' });
    await untilDrawn(drawn, 'Mam Diolch am bopeth, a mwy na hynny. Siân');
    const seen = drawn.lines.map(({ text, y }) => [text, y]);
    const told = oneEvent(widget, 'campaign-download');
    const { name, blob } = await downloaded(() => action(widget, 'Download').click());
    expect((await told).detail).to.deep.equal({ item: 'dog-walk', url: 'thank-you-card.png' });
    expect([name, blob.type]).to.deep.equal(['thank-you-card.png', 'image/png']);
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.deep.equal([1200, 1500]);
    expect(drawn.lines.map(({ text, y }) => [text, y])).to.deep.equal(seen);
  });

  it('works before anything is written, for those who write by hand', async () => {
    const widget = await widgetOf();
    const { blob } = await downloaded(() => action(widget, 'Download').click());
    expect((await createImageBitmap(blob)).width).to.equal(1200);
  });

  it('downloads nothing where the page prevents it', async () => {
    const widget = await widgetOf();
    let files = 0;
    replace(HTMLAnchorElement.prototype, 'click', () => files++);
    const told = oneEvent(widget, 'campaign-download');
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    action(widget, 'Download').click();
    await told;
    await widget.updateComplete;
    expect(files).to.equal(0);
  });

  it('is shared through the device’s own sheet, with its words, where the device takes pictures', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'canShare', ({ files }: ShareData) => files?.[0]?.type === 'image/png');
    replace(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const widget = await widgetOf();
    expect(action(widget, 'Share').classList.contains('main')).to.equal(true);
    write(widget, { to: 'Mam', message: 'Diolch', from: 'Siân' });
    const told = oneEvent(widget, 'campaign-share');
    action(widget, 'Share').click();
    expect((await told).detail).to.deep.equal({ channel: 'device' });
    await waitUntil(() => shared.length, 'nothing was shared');
    expect(shared[0]?.text).to.equal('Mam\n\nDiolch\n\nSiân');
    expect((await createImageBitmap(shared[0]?.files?.[0] as File)).width).to.equal(1200);
    widget.addEventListener('campaign-share', (event) => event.preventDefault());
    const again = oneEvent(widget, 'campaign-share');
    action(widget, 'Share').click();
    await again;
    await widget.updateComplete;
    expect(shared, 'the page prevents it').to.have.length(1);
  });

  it('offers no share sheet where there is none for pictures', async () => {
    replace(navigator, 'canShare', ({ files }: ShareData) => !files);
    expect(words(await widgetOf())).to.not.include('Share the card');
    replace(navigator, 'canShare', undefined);
    const widget = await widgetOf();
    expect(words(widget)).to.not.include('Share the card');
    expect(action(widget, 'Download').classList.contains('main')).to.equal(true);
  });

  it('says what to do where sharing fails', async () => {
    replace(navigator, 'canShare', () => true);
    replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const widget = await widgetOf();
    action(widget, 'Share').click();
    await waitUntil(() => says(widget), 'nothing was said');
    expect(says(widget)).to.equal('That did not work here. You can download the card instead.');
  });

  it('is copied as a picture, and the button says so', async () => {
    const copied: ClipboardItem[] = [];
    replace(navigator, 'clipboard', { write: async (items: ClipboardItem[]) => void copied.push(...items) });
    const widget = await widgetOf();
    const button = action(widget, 'Copy as a picture');
    const told = oneEvent(widget, 'campaign-copied');
    button.focus();
    button.click();
    expect((await told).detail).to.deep.equal({ item: 'dog-walk', what: 'picture' });
    await waitUntil(() => says(widget), 'nothing was said');
    expect(button.innerText.trim()).to.equal('Picture copied');
    expect(says(widget)).to.equal('Picture copied');
    expect(copied[0]?.types).to.deep.equal(['image/png']);
    button.blur();
    await widget.updateComplete;
    expect(button.innerText.trim()).to.equal('Copy as a picture');
  });

  it('says what to do where copying is denied', async () => {
    replace(navigator, 'clipboard', { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    const widget = await widgetOf();
    let copied = false;
    widget.addEventListener('campaign-copied', () => {
      copied = true;
    });
    action(widget, 'Copy as a picture').click();
    await waitUntil(() => says(widget), 'nothing was said');
    expect(says(widget)).to.equal('That did not work here. You can download the card instead.');
    expect(copied).to.equal(false);
  });

  it('is printed, and nothing else of the page', async () => {
    const widget = await widgetOf();
    write(widget, { to: 'Mam' });
    const printed = nextPrint(document);
    action(widget, 'Print').click();
    const frame = await printed;
    const { body, documentElement, title } = frame.contentDocument as Document;
    expect([documentElement.lang, title, body.textContent]).to.deep.equal(['en', 'Thank you', '']);
    const canvas = body.querySelector('canvas') as HTMLCanvasElement;
    expect([canvas.width, canvas.height]).to.deep.equal([1200, 1500]);
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, 1200, 1500);
    expect(new Set(data).size, 'the copy is not empty').to.be.greaterThan(50);
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
  });
});
