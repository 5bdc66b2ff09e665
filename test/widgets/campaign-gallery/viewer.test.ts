import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignGallery } from '../../../src/index.js';
import { mount } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { dialog, focused, image, inDialog, large, many, media, open, press, show } from './show-gallery.js';

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

  it('is as large as the window lets it be, in its own shape', async () => {
    const widget = await mount<CampaignGallery>('<campaign-gallery></campaign-gallery>', { width: 640 });
    await open(widget, 0);
    const picture = dialog(widget).querySelector('img') as HTMLImageElement;
    await waitUntil(() => picture.complete && picture.naturalWidth > 0, 'it does not come');
    const { width, height } = picture.getBoundingClientRect();
    const limits = [picture.closest('.large')?.clientWidth ?? 0, Math.max(240, innerHeight - 232)] as const;
    const shape = Number(picture.getAttribute('width')) / Number(picture.getAttribute('height'));
    expect(width).to.be.closeTo(Math.min(limits[0], limits[1] * shape, picture.naturalWidth), 2);
    expect(width / height).to.be.closeTo(shape, 0.02);
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
