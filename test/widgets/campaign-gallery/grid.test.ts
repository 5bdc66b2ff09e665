import { expect, oneEvent } from '@open-wc/testing';
import { caughtFiles } from '../../support/deeds.js';
import { part, parts, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { focused, image, inDialog, many, media, open, show, titles } from './show-gallery.js';

describe('<campaign-gallery>: the pictures', () => {
  it('have their credit said once where all have the same, and each its own where not', async () => {
    const credits = (widget: Element) =>
      [...(widget.shadowRoot?.querySelectorAll('[part=credit]') ?? [])].map((each) => each.closest('li')?.part.value);
    expect(credits(await show([image(1), image(2), image(3)]))).to.deep.equal([undefined]);
    expect(credits(await show([image(1), image(2, { credit: 'Drawn by Bob' })]))).to.deep.equal(['item', 'item']);
    expect(credits(await show([image(1)]))).to.deep.equal(['item']);
  });

  it('have alt text, caption, credit and licence', async () => {
    const widget = await show([image(1)]);
    expect(part(widget, 'media')?.querySelector('img')?.alt).to.equal('What 1 shows');
    expect(words(widget)).to.match(/Picture 1 Caption 1 Drawn by Ann Free to use Download/);
  });

  it('have them in Welsh, and say where a text is English', async () => {
    const widget = await show([image(1)], 'lang="cy"');
    expect(part(widget, 'media')?.querySelector('img')?.alt).to.equal('Yr hyn a ddengys 1');
    expect(words(widget)).to.match(/Llun 1 Capsiwn 1 Drawn by Ann Am ddim i’w ddefnyddio Lawrlwytho/);
    expect(part(widget, 'credit')?.querySelector('[lang=en]')?.textContent).to.equal('Drawn by Ann');
  });

  it('show nothing for what is not there', async () => {
    const widget = await show([{ ...image(1, { credit: undefined, licence: undefined }), caption: undefined }]);
    expect([part(widget, 'caption'), part(widget, 'credit')]).to.deep.equal([null, null]);
  });

  it('keep their focal point in view where they are cropped', async () => {
    const widget = await show(many(3), '', 640);
    const picture = part(widget, 'media')?.querySelector('img') as HTMLImageElement;
    const { objectFit, objectPosition } = getComputedStyle(picture);
    expect([objectFit, objectPosition]).to.deep.equal(['cover', '20% 80%']);
    const { width, height } = picture.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  for (const [width, count, columns] of [
    [320, 6, 1],
    [640, 6, 2],
    [1000, 6, 3],
    [1000, 4, 2],
    [1000, 1, 1],
  ] as const) {
    it(`stand in ${columns} column(s) where there are ${count} in ${width} px`, async () => {
      const widget = await show(many(count), '', width);
      const starts = parts(widget, 'item').map((item) => Math.round(item.getBoundingClientRect().left));
      expect(new Set(starts).size).to.equal(columns);
    });
  }

  it('are as many as limit says; the button shows the rest and takes the reader to it', async () => {
    const widget = await show(many(5), 'limit="2"');
    expect(titles(widget)).to.deep.equal(['Picture 1', 'Picture 2']);
    const more = part(widget, 'more') as HTMLButtonElement;
    expect(more.innerText).to.equal('Show all 5 pictures');
    more.click();
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(5);
    expect(focused(widget)).to.equal(parts(widget, 'open')[2]);
  });

  it('are all where limit is 0, and twelve where it is no number', async () => {
    expect(titles(await show(many(14), 'limit="0"'))).to.have.length(14);
    expect(titles(await show(many(14), 'limit="few"'))).to.have.length(12);
  });

  it('is the one that item names, with nothing cut off', async () => {
    const widget = await show(many(3), 'item="p2"', 640);
    expect(titles(widget)).to.deep.equal(['Picture 2']);
    const picture = part(widget, 'media')?.querySelector('img') as HTMLImageElement;
    const { width, height } = picture.getBoundingClientRect();
    expect(width / height).to.be.closeTo(640 / 360, 0.02);
  });
});

describe('<campaign-gallery>: downloading a picture', () => {
  const caught: { restore(): void }[] = [];
  afterEach(() => {
    for (const { restore } of caught.splice(0)) restore();
  });

  it('saves the full picture under a name that people understand', async () => {
    const saved = caughtFiles();
    caught.push(saved);
    const widget = await show([image(1)]);
    const link = part<HTMLAnchorElement>(widget, 'action') as HTMLAnchorElement;
    expect(link.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Download: Picture 1 (640 × 360 pixels)');
    const told = oneEvent(widget, 'campaign-download');
    link.click();
    expect((await told).detail).to.deep.equal({ item: 'p1', url: media('dog-walk-640x360.jpg'), lang: undefined });
    await waitUntil(() => saved.files.length, 'nothing was saved');
    expect(saved.files[0]?.name).to.equal('Picture 1.jpg');
    expect((await saved.files[0]?.content)?.type).to.equal('image/jpeg');
  });

  it('is offered in the language of the other picture, where there is one for each', async () => {
    const url = { en: media('graphic-square.en.png'), cy: media('graphic-square.cy.png') };
    const widget = await show([image(1, { url })]);
    const links = parts<HTMLAnchorElement>(widget, 'action');
    expect(links.map(({ href, hreflang }) => [href, hreflang])).to.deep.equal([
      [url.en, 'en'],
      [url.cy, 'cy'],
    ]);
  });

  it('tells the page first, which may prevent it; in the large view, too', async () => {
    const saved = caughtFiles();
    caught.push(saved);
    const widget = await show([image(1)]);
    await open(widget, 0);
    const told: string[] = [];
    widget.addEventListener('campaign-download', (event) => {
      told.push(event.detail.item);
      if (told.length === 1) event.preventDefault();
    });
    inDialog(widget, 'action').click();
    expect([told, saved.files.length]).to.deep.equal([['p1'], 0]);
    inDialog(widget, 'action').click();
    await waitUntil(() => saved.files.length === 1, 'nothing was saved');
    expect(told).to.deep.equal(['p1', 'p1']);
  });
});
