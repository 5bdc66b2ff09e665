import { expect, oneEvent } from '@open-wc/testing';
import { replace } from '../../support/deeds.js';
import { part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { action, graphic, heard, png, saved, says, show, undo } from './show-graphics.js';

describe('<social-graphics>: saving one', () => {
  it('saves it under a name that people understand', async () => {
    const files = saved();
    const widget = await show([graphic('one', { title: 'Thanks: a/b', shape: 'profile-frame' })]);
    action(widget, 'Welsh: ').click();
    await waitUntil(() => files.length, 'nothing was saved');
    expect(files[0]?.name).to.equal('Thanks - a - b - Ffrâm proffil (Cymraeg).png');
    expect((await files[0]?.content)?.type).to.equal('image/png');
  });

  it('tells the page, which may prevent it', async () => {
    const files = saved();
    const widget = await show([graphic('one')]);
    const told = oneEvent(widget, 'campaign-download');
    widget.addEventListener('campaign-download', (event) => event.preventDefault(), { once: true });
    action(widget, 'The one').click();
    expect((await told).detail).to.deep.equal({ item: 'one', url: png('en').url, lang: 'en' });
    action(widget, 'Welsh: ').click();
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
    action(widget, 'The one').dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(prevented).to.equal(false);
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
    expect(button.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Cancel: Instagram');
    await expect(widget).to.be.accessible();
    button.click();
    await says(widget, 'Cancelled');
    expect(waiting.every(({ signal }) => signal.aborted)).to.equal(true);
    expect(widget.shadowRoot?.activeElement).to.equal(button);
    expect(button.innerText).to.contain('Download all as a ZIP (3 files)');
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
    const offline = () => Promise.reject(new TypeError('offline'));
    // Bound, it reads as the browser's own: nothing is asked for past it.
    const restore = replace(globalThis, 'fetch', offline.bind(null));
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
