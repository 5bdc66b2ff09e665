import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignGallery } from '../../src/index.js';
import { caughtFiles } from '../support/deeds.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const media = (file: string) => new URL(`/demo/campaigns/national/media/${file}`, location.href).href;
const image = (n: number, fields: object = {}) => ({
  id: `p${n}`,
  title: { en: `Picture ${n}`, cy: `Llun ${n}` },
  caption: { en: `Caption ${n}`, cy: `Capsiwn ${n}` },
  picture: {
    url: media('dog-walk-640x360.jpg'),
    alt: { en: `What ${n} shows`, cy: `Yr hyn a ddengys ${n}` },
    width: 640,
    height: 360,
    focus: [20, 80],
    credit: 'Drawn by Ann',
    licence: { en: 'Free to use', cy: 'Am ddim i’w ddefnyddio' },
    ...fields,
  },
});
const many = (count: number) => Array.from({ length: count }, (_, n) => image(n + 1));
const show = (images: object[], attributes = '', width?: number) =>
  mount<CampaignGallery>(
    `<campaign-gallery manifest="${manifestOf({ images })}" ${attributes}><p>The fallback</p></campaign-gallery>`,
    { width },
  );
const titles = (widget: CampaignGallery) =>
  parts(widget, 'title')
    .filter((title) => !title.closest('dialog'))
    .map(({ innerText }) => innerText);
const dialog = (widget: CampaignGallery) => part<HTMLDialogElement>(widget, 'viewer') as HTMLDialogElement;
const inDialog = <T extends HTMLElement>(widget: CampaignGallery, name: string) =>
  dialog(widget).querySelector<T>(`[part~="${name}"]`) as T;
const large = (widget: CampaignGallery) => dialog(widget).querySelector('img')?.alt;
const focused = (widget: CampaignGallery) => widget.shadowRoot?.activeElement;

async function open(widget: CampaignGallery, index: number): Promise<HTMLElement> {
  const opener = parts(widget, 'open')[index] as HTMLElement;
  opener.focus();
  opener.click();
  await waitUntil(() => dialog(widget)?.open, 'the picture did not open');
  return opener;
}

async function press(widget: CampaignGallery, name: string): Promise<void> {
  inDialog(widget, name).click();
  await widget.updateComplete;
}

describe('<campaign-gallery>: the pictures', () => {
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

describe('<campaign-gallery>: a picture, large', () => {
  it('opens over the page, with its words; the focus goes in, and comes back', async () => {
    const widget = await show(many(4));
    const opener = await open(widget, 1);
    expect(opener.textContent?.replace(/\s+/g, ' ').trim()).to.equal('View larger: Picture 2');
    expect(dialog(widget).matches(':modal')).to.equal(true);
    expect(dialog(widget).getAttribute('aria-label')).to.equal('Picture 2');
    expect(large(widget)).to.equal('What 2 shows');
    expect(dialog(widget).innerText.replace(/\s+/g, ' ')).to.match(
      /2 of 4.*Picture 2 Caption 2 Drawn by Ann Free to use Download/,
    );
    expect(dialog(widget).contains(focused(widget) as Node)).to.equal(true);
    await press(widget, 'close');
    expect(dialog(widget).open).to.equal(false);
    expect(focused(widget)).to.equal(opener);
  });

  it('closes with Escape', async () => {
    const widget = await show(many(2));
    const opener = await open(widget, 1);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(widget).open, 'Escape did not close it');
    await widget.updateComplete;
    expect(focused(widget)).to.equal(opener);
    await open(widget, 0);
    expect(large(widget)).to.equal('What 1 shows');
  });

  it('closes with a press beside it, and not with one on it', async () => {
    const widget = await show(many(2));
    await open(widget, 0);
    dialog(widget).querySelector('img')?.click();
    await widget.updateComplete;
    expect(dialog(widget).open).to.equal(true);
    dialog(widget).click();
    await widget.updateComplete;
    expect(dialog(widget).open).to.equal(false);
  });

  it('goes to the next and the one before, round and round, and says which one it is', async () => {
    const widget = await show(many(3));
    await open(widget, 1);
    const position = inDialog(widget, 'position');
    expect(position.getAttribute('role')).to.equal('status');
    const seen: (string | undefined)[] = [];
    for (const way of ['next', 'next', 'previous']) {
      await press(widget, way);
      seen.push(`${position.textContent?.replace(/\s+/g, ' ').trim()} (${large(widget)})`);
    }
    expect(seen).to.deep.equal([
      '3 of 3: Picture 3. What 3 shows (What 3 shows)',
      '1 of 3: Picture 1. What 1 shows (What 1 shows)',
      '3 of 3: Picture 3. What 3 shows (What 3 shows)',
    ]);
    expect(inDialog(widget, 'position')).to.equal(position);
  });

  it('goes there with the arrow keys, too', async () => {
    const widget = await show(many(3));
    await open(widget, 0);
    const seen: (string | undefined)[] = [];
    for (const press of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await sendKeys({ press });
      await widget.updateComplete;
      seen.push(large(widget));
    }
    expect(seen).to.deep.equal(['What 2 shows', 'What 3 shows', 'What 2 shows']);
  });

  it('goes there with a swipe, and stays with what is none', async () => {
    const widget = await show(many(3));
    await open(widget, 0);
    const swipe = async (x: number, y: number, pointerType = 'touch') => {
      const target = inDialog(widget, 'media');
      const at = { pointerId: 7, isPrimary: true, pointerType, bubbles: true };
      target.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 200, clientY: 200 }));
      target.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: 200 + x, clientY: 200 + y }));
      await widget.updateComplete;
      return large(widget);
    };
    expect(await swipe(-80, 10), 'to the left').to.equal('What 2 shows');
    expect(await swipe(80, -10), 'to the right').to.equal('What 1 shows');
    expect(await swipe(-20, 0), 'a tap').to.equal('What 1 shows');
    expect(await swipe(-80, 90), 'a scroll').to.equal('What 1 shows');
    expect(await swipe(-80, 0, 'mouse'), 'a mouse that drags').to.equal('What 1 shows');
  });

  it('has no next where there is one picture', async () => {
    const widget = await show([image(1)]);
    await open(widget, 0);
    expect(['previous', 'position', 'next'].map((name) => inDialog(widget, name))).to.deep.equal([null, null, null]);
  });

  it('is there in one size that fits the window', async () => {
    const widget = await show([image(1, { url: media('graphic-story.en.png'), width: 1080, height: 1920 })]);
    await open(widget, 0);
    await waitUntil(() => dialog(widget).querySelector('img')?.naturalHeight, 'the picture did not come');
    const { top, bottom, left, right } = dialog(widget).getBoundingClientRect();
    expect([top >= 0, left >= 0, bottom <= innerHeight, right <= innerWidth]).to.deep.equal([true, true, true, true]);
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.below(2);
  });

  for (const place of [{ scheme: 'light' }, { scheme: 'dark' }, { lang: 'cy' }] as const) {
    it(`shuts nobody out (${Object.values(place)})`, async () => {
      const widget = await mount<CampaignGallery>('<campaign-gallery></campaign-gallery>', place);
      await open(widget, 0);
      await expect(widget).to.be.accessible();
    });
  }

  it('stays where it is when the language changes', async () => {
    const widget = await show(many(3));
    await open(widget, 1);
    inDialog(widget, 'next').focus();
    (widget.parentElement as HTMLElement).lang = 'cy';
    await waitUntil(() => large(widget) === 'Yr hyn a ddengys 2', 'the language did not change');
    expect(dialog(widget).open).to.equal(true);
    expect(inDialog(widget, 'position').innerText).to.match(/^2 o 3/);
    expect(focused(widget)).to.equal(inDialog(widget, 'next'));
  });

  it('is closed when the picture is no longer there', async () => {
    const widget = await show(many(3));
    await open(widget, 2);
    widget.item = 'p1';
    await widget.updateComplete;
    expect(dialog(widget).open).to.equal(false);
  });

  it('is closed when the widget leaves the page, and can be opened when it is back', async () => {
    const widget = await show(many(2));
    const place = widget.parentElement as HTMLElement;
    await open(widget, 1);
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(dialog(widget).open).to.equal(false);
    await open(widget, 0);
    expect(large(widget)).to.equal('What 1 shows');
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
