import { expect, oneEvent } from '@open-wc/testing';
import { part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { action, clipboard, graphic, heard, media, says, show } from './show-graphics.js';

describe('<social-graphics>: copying', () => {
  it('copies the picture as it is where it is a PNG', async () => {
    const { pictures } = clipboard();
    const widget = await show([graphic('one')]);
    const told = oneEvent(widget, 'campaign-copied');
    action(widget, 'Copy the picture').click();
    expect((await told).detail).to.deep.equal({ item: 'one', what: 'picture', lang: 'en' });
    expect([pictures[0]?.type, pictures[0]?.size]).to.deep.equal(['image/png', 54_528]);
    await widget.updateComplete;
    expect(action(widget, 'Copied')).to.exist;
    expect(heard(widget)).to.equal('Copied');
  });

  it('makes a PNG of a picture that is none', async () => {
    const { pictures } = clipboard();
    const file = { url: media('dog-walk-640x360.jpg'), width: 640, height: 360 };
    const widget = await show([graphic('one', { file })]);
    action(widget, 'Copy the picture').click();
    await waitUntil(() => pictures.length, 'nothing was copied');
    const { width, height } = await createImageBitmap(pictures[0] as Blob);
    expect([pictures[0]?.type, width, height]).to.deep.equal(['image/png', 640, 360]);
  });

  it('copies the alt text, and the post as it is pasted, filled in', async () => {
    const { text } = clipboard();
    const widget = await show([graphic('one', { copy: 'post' })]);
    const told: unknown[] = [];
    widget.addEventListener('campaign-copied', ({ detail }) => told.push(detail));
    action(widget, 'Copy the alt text').click();
    await waitUntil(() => told.length === 1, 'the alt text was not copied');
    action(widget, 'Copy the post').click();
    await waitUntil(() => told.length === 2, 'the post was not copied');
    expect(text).to.deep.equal(['What the one shows', 'Thank you, from Northshire Police.\n\n• One\n• Two']);
    expect(told).to.deep.equal([
      { item: 'one', what: 'alt', lang: 'en' },
      { item: 'post', what: 'text', lang: 'en' },
    ]);
  });

  it('copies them in Welsh on a Welsh page', async () => {
    const { text } = clipboard();
    const widget = await show([graphic('one', { copy: 'post' })], 'lang="cy"');
    action(widget, 'Copïo’r neges').click();
    await says(widget, 'Wedi copïo');
    expect(text).to.deep.equal(['Diolch i chi, gan Heddlu Swydd y Gogledd.']);
  });

  it('copies one for the end of an e-mail as mail programs keep it: with its link, alt text and size', async () => {
    const { html, text, pictures } = clipboard();
    const file = { url: media('email-banner.en.png'), width: 1200, height: 300 };
    const shape = 'Email signature';
    const campaign = { title: 'Thank you', url: 'https://www.example.org/thank-you' };
    const widget = await show([graphic('one', { file, shape, alt: 'Thank “you” & <all>' })], '', { campaign });
    expect(action(widget, 'Copy the picture')).not.to.exist;
    const told = oneEvent(widget, 'campaign-copied');
    action(widget, 'Copy for your signature').click();
    expect((await told).detail).to.deep.equal({ item: 'one', what: 'rich-text', lang: 'en' });
    const [link] = new DOMParser().parseFromString(html[0] as string, 'text/html').body.children;
    expect(link?.getAttribute('href')).to.equal('https://www.example.org/thank-you');
    const image = link?.firstElementChild as HTMLImageElement;
    expect([image.getAttribute('src'), image.alt]).to.deep.equal([file.url, 'Thank “you” & <all>']);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['600', '150']);
    expect(image.style.cssText).to.equal('border: 0px; display: block;');
    expect([text, pictures]).to.deep.equal([['Thank “you” & <all>'], []]);
  });

  it('selects that one where a page may not copy', async () => {
    clipboard(true);
    const file = { url: media('email-banner.en.png'), width: 1200, height: 300 };
    const widget = await show([graphic('one', { file, shape: 'email-signature' })]);
    action(widget, 'Copy for your signature').click();
    await waitUntil(() => part(widget, 'problem'), 'it does not say so');
    // WebKit tells of a selection within a shadow root by its composed ranges alone.
    const root = widget.shadowRoot as ShadowRoot;
    const selected = () => {
      const [range] = getSelection()?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
      return range ?? getSelection()?.getRangeAt(0);
    };
    const { startContainer, startOffset, endOffset } = selected() as StaticRange;
    expect([startContainer === part(widget, 'media'), startOffset, endOffset > 0]).to.deep.equal([true, 0, true]);
  });

  it('shows a still picture of one that moves, which nobody copies as a picture', async () => {
    const still = { url: media('graphic-square.en.png'), width: 1080, height: 1080 };
    const file = { url: media('thank-you-film.mp4'), width: 1280, height: 720 };
    const widget = await show([graphic('one', { file, still, shape: 'animated' })]);
    const image = part<HTMLImageElement>(widget, 'media')?.querySelector('img');
    expect([image?.src, image?.getAttribute('width')]).to.deep.equal([still.url, '1080']);
    expect(widget.shadowRoot?.querySelector<HTMLAnchorElement>('[part=title] a, a[part=action]')?.href).to.equal(
      file.url,
    );
    expect(action(widget, 'Copy the picture')).not.to.exist;
  });

  it('keeps everything beside a button where it is', async () => {
    clipboard();
    const widget = await show([graphic('one')]);
    const button = action(widget, 'Copy the picture');
    const { width, height } = button.getBoundingClientRect();
    button.click();
    await says(widget, 'Copied');
    const after = button.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
  });

  it('says what to do instead where a page may not copy pictures', async () => {
    clipboard(true);
    const widget = await show([graphic('one')]);
    widget.addEventListener('campaign-copied', () => expect.fail('it was not copied'));
    action(widget, 'Copy the picture').click();
    await says(widget, 'This page may not copy pictures. Download it instead.');
    expect(heard(widget)).to.equal(part(widget, 'problem')?.innerText);
  });

  it('selects the words where a page may not copy them, and says so', async () => {
    clipboard(true);
    const widget = await show([graphic('one', { copy: 'post' })]);
    action(widget, 'Copy the post').click();
    await says(widget, 'does not let this page copy');
    expect(String(getSelection())).to.match(/^Thank you, from Northshire Police\.\s+One\s+Two\s*$/);
  });
});
