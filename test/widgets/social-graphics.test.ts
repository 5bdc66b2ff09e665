import { expect, oneEvent } from '@open-wc/testing';
import type { SocialGraphics } from '../../src/index.js';
import { caughtFiles, fakeClipboard, replace } from '../support/deeds.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const media = (file: string) => new URL(`/demo/campaigns/national/media/${file}`, location.href).href;
const png = (lang: string) => ({
  url: media(`graphic-profile-frame.${lang}.png`),
  format: 'PNG',
  bytes: 54_528,
  width: 800,
  height: 800,
});
const graphic = (id: string, fields: object = {}) => ({
  id,
  title: { en: `The ${id}`, cy: `Y ${id}` },
  shape: 'square',
  channels: ['instagram'],
  file: { en: png('en'), cy: png('cy') },
  alt: { en: `What the ${id} shows`, cy: `Yr hyn a ddengys y ${id}` },
  ...fields,
});
const post = {
  id: 'post',
  title: 'A post',
  channel: 'instagram',
  body: { en: 'Thank **you**, from {{force}}.\n\n- One\n- Two', cy: 'Diolch **i chi**, gan {{force}}.' },
};
const organisation = { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } };
const show = (graphics: object[], attributes = '', sections: object = {}) =>
  mount<SocialGraphics>(
    `<social-graphics manifest="${manifestOf({ organisation, graphics, copy: [post], ...sections })}" ${attributes}><p>The fallback</p></social-graphics>`,
  );
const titles = (widget: SocialGraphics) => parts(widget, 'title').map(({ innerText }) => innerText.trim());
/** The button or link that says something. */
const action = (widget: SocialGraphics, label: string) =>
  parts<HTMLButtonElement>(widget, 'action').find(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').replace(' :', ':').includes(label),
  ) as HTMLButtonElement;
const says = (widget: SocialGraphics, label: string) =>
  waitUntil(() => words(widget).includes(label), `nothing says "${label}"`);
const heard = (widget: SocialGraphics) => part(widget, 'status')?.textContent?.replace('\u200b', '');

let undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo) each();
  undo = [];
});
const clipboard = (refuses = false) => {
  const fake = fakeClipboard(refuses);
  undo.push(fake.restore);
  return fake;
};
const saved = () => {
  const caught = caughtFiles();
  undo.push(caught.restore);
  return caught.files;
};

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
      'Square',
      '800 × 800 pixels',
      'Drawn by Ann',
      'Free to use',
    ]);
    expect(action(widget, 'Download: ').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Download: The one (PNG, 55 kB)',
    );
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

describe('<social-graphics>: saving one', () => {
  it('saves it under a name that people understand', async () => {
    const files = saved();
    const widget = await show([graphic('one', { title: 'Thanks: a/b', shape: 'profile-frame' })]);
    action(widget, 'Download in Welsh').click();
    await waitUntil(() => files.length, 'nothing was saved');
    expect(files[0]?.name).to.equal('Thanks - a - b - Ffrâm proffil (Cymraeg).png');
    expect((await files[0]?.content)?.type).to.equal('image/png');
  });

  it('tells the page, which may prevent it', async () => {
    const files = saved();
    const widget = await show([graphic('one')]);
    const told = oneEvent(widget, 'campaign-download');
    widget.addEventListener('campaign-download', (event) => event.preventDefault(), { once: true });
    action(widget, 'Download: ').click();
    expect((await told).detail).to.deep.equal({ item: 'one', url: png('en').url, lang: 'en' });
    action(widget, 'Download in Welsh').click();
    await waitUntil(() => files.length, 'nothing was saved');
    expect(files.map(({ name }) => name)).to.deep.equal(['Y one - Sgwâr (Cymraeg).png']);
  });

  it('leaves a click that asks for a new tab to the browser', async () => {
    const widget = await show([graphic('one')]);
    let prevented: boolean | undefined;
    widget.addEventListener('click', (click) => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    });
    action(widget, 'Download: ').dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(prevented).to.equal(false);
  });
});

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

describe('<social-graphics>: a channel as a ZIP', () => {
  const two = [graphic('one', { copy: 'post' }), graphic('two', { file: { en: png('en') }, shape: 'story' })];
  const campaign = { title: { en: 'Thank you', cy: 'Diolch' } };

  it('holds every file under a readable name, and the words to publish with them', async () => {
    const files = saved();
    const widget = await show(two, '', { campaign });
    const told = oneEvent(widget, 'campaign-download');
    action(widget, 'Download all as a ZIP (3 files)').click();
    expect((await told).detail).to.deep.equal({
      item: 'instagram',
      url: 'Thank you - Instagram.zip',
      files: [png('en').url, png('cy').url, png('en').url],
    });
    await says(widget, 'Saved: Thank you - Instagram.zip');
    expect(heard(widget)).to.equal('Saved: Thank you - Instagram.zip');
    expect(files[0]?.name).to.equal('Thank you - Instagram.zip');
    const inside = await (await files[0]?.content)?.text();
    for (const found of [
      'The one - Square (English).png',
      'Y one - Sgwâr (Cymraeg).png',
      'The two - Story (English).png',
      'Alt text and posts.txt',
      'Alt text: What the one shows',
      'Testun amgen: Yr hyn a ddengys y one',
      'Thank you, from Northshire Police.',
      'Diolch i chi, gan Heddlu Swydd y Gogledd.',
    ]) {
      expect(inside).to.include(found);
    }
  });

  it('has a file of its own for each of two that have the same name', async () => {
    const files = saved();
    const widget = await show([graphic('one'), graphic('other', { title: { en: 'The one', cy: 'Y one' } })]);
    action(widget, 'Download all as a ZIP').click();
    await waitUntil(() => files.length, 'nothing was saved');
    expect(await (await files[0]?.content)?.text()).to.include('The one - Square (English) 2.png');
  });

  it('is not made where the page prevents it', async () => {
    const files = saved();
    const widget = await show(two);
    const told = oneEvent(widget, 'campaign-download');
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    action(widget, 'Download all as a ZIP').click();
    await told;
    await widget.updateComplete;
    expect([files.length, part(widget, 'zip')?.querySelector('progress')]).to.deep.equal([0, null]);
  });

  it('shows how far it is, and can be cancelled from the same button', async () => {
    const files = saved();
    const waiting: { answer: (response: Response) => void; signal: AbortSignal }[] = [];
    const widget = await show(two);
    undo.push(
      replace(
        globalThis,
        'fetch',
        (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((answer, fail) => {
            waiting.push({ answer, signal });
            signal.addEventListener('abort', fail);
          }),
      ),
    );
    const button = action(widget, 'Download all as a ZIP');
    button.focus();
    button.click();
    await says(widget, 'Fetched 0 of 3 files');
    waiting[0]?.answer(new Response('a picture'));
    await says(widget, 'Fetched 1 of 3 files');
    const progress = part(widget, 'zip')?.querySelector('progress');
    expect([progress?.value, progress?.max]).to.deep.equal([1, 3]);
    expect(button.innerText).to.equal('Cancel');
    await expect(widget).to.be.accessible();
    button.click();
    await says(widget, 'Cancelled');
    expect(waiting.every(({ signal }) => signal.aborted)).to.equal(true);
    expect(widget.shadowRoot?.activeElement).to.equal(button);
    expect(button.innerText.trim()).to.equal('Download all as a ZIP (3 files)');
    expect(files).to.have.length(0);
  });

  it('names what could not be fetched, and offers the rest', async () => {
    const files = saved();
    const lost = { en: { ...png('en'), url: 'https://example.org/lost.png' } };
    const widget = await show([graphic('one'), graphic('lost', { file: lost })]);
    const { fetch } = globalThis;
    undo.push(
      replace(globalThis, 'fetch', (url: string) =>
        url === lost.en.url ? Promise.resolve(new Response('', { status: 404 })) : fetch(url),
      ),
    );
    action(widget, 'Download all as a ZIP').click();
    await says(widget, 'Could not be fetched: The lost - Square (English).png');
    expect(heard(widget)).to.equal('Could not be fetched: The lost - Square (English).png');
    expect(files).to.have.length(0);
    action(widget, 'Save the others as a ZIP (2)').click();
    await waitUntil(() => files.length, 'nothing was saved');
    const inside = await (await files[0]?.content)?.text();
    expect(inside).to.include('Y one - Sgwâr (Cymraeg).png');
  });

  it('says so where nothing could be fetched, and can be asked for again', async () => {
    const files = saved();
    const widget = await show(two);
    const restore = replace(globalThis, 'fetch', () => Promise.reject(new TypeError('offline')));
    action(widget, 'Download all as a ZIP').click();
    await says(widget, 'None of the files could be fetched.');
    restore();
    action(widget, 'Download all as a ZIP').click();
    await waitUntil(() => files.length, 'nothing was saved');
  });

  it('stops when the widget leaves the page', async () => {
    const signals: AbortSignal[] = [];
    const widget = await show(two);
    undo.push(
      replace(globalThis, 'fetch', (_: string, { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        return new Promise(() => {});
      }),
    );
    action(widget, 'Download all as a ZIP').click();
    await waitUntil(() => signals.length === 3, 'nothing was fetched');
    widget.remove();
    expect(signals.every(({ aborted }) => aborted)).to.equal(true);
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
