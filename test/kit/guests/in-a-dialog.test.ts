// Why: a page that opens its own dialog makes all else inert, and what a widget opens in there must lie above it and give it back.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type HostPage, openHostPage } from '../host-page.js';

const body = `<dialog id="own"><campaign-gallery><p><a href="/">Pictures</a></p></campaign-gallery>
    <campaign-video><p><a href="/">Film</a></p></campaign-video><button>Close</button></dialog>`;

async function openDialog(): Promise<HostPage> {
  const page = await openHostPage({ body });
  page.find<HTMLDialogElement>('#own').showModal();
  await page.ready('campaign-gallery, campaign-video');
  return page;
}

const viewerOf = (page: HostPage) => page.find('campaign-gallery').shadowRoot?.querySelector('dialog');

describe('In a modal dialog of the page', () => {
  it('a picture opens above it, the keys work, and Escape gives the dialog back with its focus', async () => {
    const page = await openDialog();
    const opener = page.part('campaign-gallery', 'open');
    page.window.focus();
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(
      () => !!viewerOf(page)?.open,
      () => 'the viewer',
    );
    const viewer = viewerOf(page) as HTMLDialogElement;
    const { left, top, width } = viewer.getBoundingClientRect();
    expect(page.document.elementFromPoint(left + width / 2, top + 4)?.localName).to.equal('campaign-gallery');
    const position = page.part('campaign-gallery', 'position').innerText;
    await sendKeys({ press: 'ArrowRight' });
    await page.until(
      () => page.part('campaign-gallery', 'position').innerText !== position,
      () => 'the next picture',
    );
    await sendKeys({ press: 'Escape' });
    await page.until(
      () => !viewer.open,
      () => 'the viewer to close',
    );
    expect(page.find<HTMLDialogElement>('#own').open).to.equal(true);
    await page.until(
      () => page.find('campaign-gallery').shadowRoot?.activeElement === opener,
      () => 'the focus to come back',
    );
    expect(page.trouble).to.deep.equal([]);
  });

  it('a film’s controls work by the keys, and its player is in reach', async () => {
    const page = await openDialog();
    const film = page.find('campaign-video').shadowRoot as ShadowRoot;
    page.window.focus();
    page.part('campaign-video', 'action').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(
      () => !!film.querySelector('[part=action][aria-pressed=true]'),
      () => 'audio description',
    );
    page.part('campaign-video', 'play').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(
      () => film.activeElement?.localName === 'video',
      () => 'the player with the focus',
    );
    const player = film.querySelector('video') as HTMLVideoElement;
    player.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = player.getBoundingClientRect();
    expect(film.elementFromPoint(left + width / 2, top + height / 2) === player).to.equal(true);
    expect(page.find<HTMLDialogElement>('#own').open).to.equal(true);
    expect(page.trouble).to.deep.equal([]);
  });
});
