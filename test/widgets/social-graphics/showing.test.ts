import { expect } from '@open-wc/testing';
import { part, parts, words } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { action, clipboard, graphic, media, png, says, show, titles } from './show-graphics.js';

describe('<social-graphics>: which graphics', () => {
  const several = [
    graphic('story', { shape: 'story', channels: ['instagram', 'whatsapp'] }),
    graphic('wide', { shape: 'landscape', channels: ['x', 'instagram'] }),
    graphic('square'),
  ];

  it('are shown by channel, those of a shape together; the first channel is open', async () => {
    const widget = await show(several);
    const channels = parts<HTMLDetailsElement>(widget, 'channel');
    expect(channels.map(({ open }) => open)).to.deep.equal([true, false, false]);
    for (const channel of channels) channel.open = true;
    expect(titles(widget)).to.deep.equal([
      'Instagram',
      'The square',
      'The story',
      'The wide',
      'WhatsApp',
      'The story',
      'X',
      'The wide',
    ]);
  });

  it('are those of the channels that are named, in that order', async () => {
    const widget = await show(several, 'channels="x, whatsapp fax"');
    for (const channel of parts<HTMLDetailsElement>(widget, 'channel')) channel.open = true;
    expect(titles(widget)).to.deep.equal(['X', 'The wide', 'WhatsApp', 'The story']);
  });

  it('have nothing to open where there is one channel', async () => {
    const widget = await show(several, 'channels="whatsapp"');
    expect(widget.shadowRoot?.querySelector('details')).to.equal(null);
    expect(titles(widget)).to.deep.equal(['WhatsApp', 'The story']);
  });

  it('are all where no channel of that name has one', async () => {
    expect(parts(await show(several, 'channels="fax"'), 'channel')).to.have.length(3);
  });

  it('are shown on channels of any name, by the name that people know or the one that is written', async () => {
    const channels = ['Viva Engage', 'Staff room screens', 'constructor'];
    const widget = await show([graphic('square', { channels })]);
    for (const channel of parts<HTMLDetailsElement>(widget, 'channel')) channel.open = true;
    expect(titles(widget).filter((title) => title !== 'The square')).to.deep.equal([
      'Viva Engage',
      'Staff room screens',
      'constructor',
    ]);
  });

  it('may have any shape: a known one by its name, another as it is written, none by its file', async () => {
    const file = (width: number, height: number) => ({ ...png('en'), width, height });
    const widget = await show(
      [
        graphic('a', { shape: 'Lock screen', file: file(1170, 2532) }),
        graphic('b', { shape: 'Bus side', file: file(3000, 700) }),
        graphic('c', { shape: undefined, file: file(1080, 1350) }),
        graphic('d', { shape: undefined, file: file(1080, 1920) }),
        graphic('e', { shape: undefined, file: file(1500, 500) }),
      ],
      'lang="cy"',
    );
    const shapes = titles(widget)
      .slice(1)
      .map((title, index) => [title, parts(widget, 'facts')[index]?.innerText.split('\n').filter(Boolean)[1]]);
    expect(shapes).to.deep.equal([
      ['Y c', 'Portread'],
      ['Y d', 'Stori'],
      ['Y e', 'Tirlun'],
      ['Y a', 'Sgrin glo'],
      ['Y b', 'Bus side'],
    ]);
  });

  it('is the one that item names, without its channels', async () => {
    const widget = await show(several, 'item="wide" heading-level="3"');
    expect(titles(widget)).to.deep.equal(['The wide']);
    expect(part(widget, 'title')?.localName).to.equal('h3');
    expect(part(widget, 'zip')).to.equal(null);
  });
});

describe('<social-graphics>: what a team needs to know of a graphic', () => {
  it('is said: shape, pixels, format and size, credit and licence', async () => {
    const widget = await show([graphic('one', { credit: 'Drawn by Ann', licence: 'Free to use' })]);
    expect(parts(widget, 'facts')[0]?.innerText.split('\n').filter(Boolean)).to.deep.equal([
      'PNG, 55\u00a0kB',
      'Square',
      '800\u00a0×\u00a0800 pixels',
      'Drawn by Ann',
      'Free to use',
    ]);
    expect(parts(widget, 'title')[1]?.querySelector('a')?.href).to.equal(png('en').url);
    expect(action(widget, 'Welsh').textContent?.replace(/\s+/g, ' ').trim()).to.equal('Welsh: The one (PNG, 55 kB)');
  });

  it('is said in Welsh, with the Welsh picture, alt text and post', async () => {
    const widget = await show([graphic('one', { copy: 'post' })], 'lang="cy"');
    const seen = words(widget);
    for (const said of ['Sgwâr', '800 × 800 picsel', 'Yr hyn a ddengys y one', 'gan Heddlu Swydd y Gogledd']) {
      expect(seen).to.include(said);
    }
    const picture = part(widget, 'media')?.querySelector('img') as HTMLImageElement;
    expect([picture.src, picture.alt]).to.deep.equal([png('cy').url, 'Yr hyn a ddengys y one']);
    expect([picture.width, picture.height].every((pixels) => pixels > 0)).to.equal(true);
  });

  it('has its whole picture in the frame, whatever its shape', async () => {
    const tall = { url: media('graphic-story.en.png'), width: 1080, height: 1920 };
    const widget = await show([graphic('one', { shape: 'story', file: tall })]);
    const picture = part(widget, 'media')?.querySelector('img') as HTMLImageElement;
    await waitUntil(() => picture.naturalHeight, 'the picture did not come');
    const { width, height } = (picture.parentElement as HTMLElement).getBoundingClientRect();
    expect(Math.round(width)).to.equal(Math.round(height));
    expect(getComputedStyle(picture).objectFit).to.equal('contain');
    expect(picture.getBoundingClientRect().height).to.be.below(height);
  });

  it('has no post where none is named, or where that is not in date', async () => {
    const widget = await show([graphic('one'), graphic('two', { copy: 'no-such-post' })]);
    expect(parts(widget, 'post')).to.have.length(0);
    expect(parts(widget, 'alt')).to.have.length(2);
  });
});

describe('<social-graphics>: a change of language', () => {
  it('keeps open what a person opened, and what was done', async () => {
    clipboard();
    const widget = await show([graphic('one', { channels: ['instagram', 'x'] })]);
    const [first, second] = parts<HTMLDetailsElement>(widget, 'channel');
    first?.querySelector('summary')?.click();
    second?.querySelector('summary')?.click();
    action(widget, 'Copy the alt text').click();
    await says(widget, 'Copied');
    const button = action(widget, 'Copied');
    button.focus();
    (widget.parentElement as HTMLElement).lang = 'cy';
    await says(widget, 'Wedi copïo');
    expect([first?.open, second?.open]).to.deep.equal([false, true]);
    expect(widget.shadowRoot?.activeElement).to.equal(button);
  });
});
