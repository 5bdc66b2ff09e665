import { expect } from '@open-wc/testing';
import type { ThankYouBanner } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const message = (fields: object = {}) => ({
  id: 'hello',
  heading: { en: 'Thank you', cy: 'Diolch' },
  body: { en: 'From **{{force}}**.', cy: 'Gan **{{force}}**.' },
  ...fields,
});
const banner = (messages: object[], attributes = '', manifest: object = {}) =>
  mount<ThankYouBanner>(
    `<thank-you-banner manifest="${manifestOf({ messages, ...manifest })}" ${attributes}><p>The fallback</p></thank-you-banner>`,
  );

describe('<thank-you-banner>: the message', () => {
  it('is the first that is in date', async () => {
    const widget = await banner([
      message({ id: 'over', heading: 'Over', until: '2020-01-01' }),
      message({ id: 'later', heading: 'Later', from: '2999-01-01' }),
      message({ id: 'now', heading: 'Now' }),
    ]);
    expect(part(widget, 'title')?.innerText).to.equal('Now');
  });

  it('is the one that item names', async () => {
    const widget = await banner([message(), message({ id: 'second', heading: 'The second' })], 'item="second"');
    expect(part(widget, 'title')?.innerText).to.equal('The second');
  });

  it('fills in the force, and shows a gap where the manifest does not say which', async () => {
    expect(words(await banner([message()], '', { organisation: { name: 'Northshire Police' } }))).to.include(
      'From Northshire Police.',
    );
    expect(words(await banner([message()]))).to.include('From [your force].');
  });

  it('marks what has no Welsh as English', async () => {
    const widget = await banner([message({ heading: 'Only in English' })], 'lang="cy"');
    expect(part(widget, 'title')?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(part(widget, 'body')?.querySelector('[lang]')).to.equal(null);
  });

  it('shows Markdown as what it means, and never as markup', async () => {
    const body = '**Strong**, *stressed*, a [link](https://example.org/a), <b>raw</b>\n\n- one\n- two';
    const widget = await banner([message({ body })]);
    const shown = part(widget, 'body') as HTMLElement;
    expect(shown.querySelector('strong')?.innerText).to.equal('Strong');
    expect(shown.querySelector('em')?.innerText).to.equal('stressed');
    expect(shown.querySelector('a')?.href).to.equal('https://example.org/a');
    expect(shown.querySelectorAll('li')).to.have.length(2);
    expect(shown.querySelector('b')).to.equal(null);
  });

  it('has words only where a link would run something', async () => {
    const widget = await banner([message({ body: 'A [trap](javascript:alert(1)) here' })]);
    expect(part(widget, 'body')?.querySelector('a')).to.equal(null);
    expect(part(widget, 'body')?.innerText.trim()).to.equal('A trap here');
  });
});

describe('<thank-you-banner>: the look', () => {
  const url = new URL('/demo/campaigns/national/media/dog-walk-640x360.jpg', location.href).href;
  const picture = { url, alt: 'A dog', width: 640, height: 360 };

  it('shows the picture in its own size from the start, but not in a strip', async () => {
    const widget = await banner([message({ picture })]);
    const image = part(widget, 'media')?.querySelector('img') as HTMLImageElement;
    expect([image.alt, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      'A dog',
      '640',
      '360',
    ]);
    widget.variant = 'strip';
    await widget.updateComplete;
    expect(part(widget, 'media')).to.equal(null);
  });

  it('offers every size and format of the picture', async () => {
    const sources = [
      { url: '/a-640.avif', type: 'image/avif', width: 640 },
      { url: '/a-1280.avif', type: 'image/avif', width: 1280 },
      { url: '/a-640.webp', type: 'image/webp', width: 640 },
    ].map((source) => ({ ...source, url: new URL(source.url, location.href).href }));
    const widget = await banner([message({ picture: { ...picture, sources, focus: [20, 80] } })]);
    const offered = [...(part(widget, 'media')?.querySelectorAll('source') ?? [])];
    expect(offered.map(({ type }) => type)).to.deep.equal(['image/avif', 'image/webp']);
    expect(offered[0]?.srcset).to.match(/a-640\.avif 640w, ?\S*a-1280\.avif 1280w/);
    expect(getComputedStyle(part(widget, 'media')?.querySelector('img') as Element).objectPosition).to.equal('20% 80%');
  });

  it('takes an unknown variant for a card', async () => {
    const widget = await banner([message()], 'variant="enormous"');
    expect(part(widget, 'base')?.classList.contains('card')).to.equal(true);
  });

  it('shows two actions at the most, the first as the main one', async () => {
    const actions = ['One', 'Two', 'Three'].map((label) => ({ label, url: `https://example.org/${label}` }));
    const widget = await banner([message({ actions })]);
    expect(parts(widget, 'action').map((action) => action.innerText)).to.deep.equal(['One', 'Two']);
    expect(parts(widget, 'action').map((action) => action.classList.contains('main'))).to.deep.equal([true, false]);
  });
});

describe('<thank-you-banner>: hiding it', () => {
  it('is offered only where asked for', async () => {
    expect(part(await banner([message()]), 'dismiss')).to.equal(null);
    const button = part(await banner([message()], 'dismissible'), 'dismiss');
    expect(button?.getAttribute('aria-label')).to.equal('Hide this message');
  });

  it('tells the page, which may prevent it', async () => {
    const widget = await banner([message()], 'dismissible');
    const told: string[] = [];
    widget.addEventListener('campaign-dismiss', (event) => {
      told.push(event.detail.item);
      if (told.length === 1) event.preventDefault();
    });
    part(widget, 'dismiss')?.click();
    expect(widget.hidden).to.equal(false);
    part(widget, 'dismiss')?.click();
    expect(widget.hidden).to.equal(true);
    expect(told).to.deep.equal(['hello', 'hello']);
  });

  it('takes its reader to what comes next on the page', async () => {
    const widget = await banner([message()], 'dismissible');
    const link = () => Object.assign(document.createElement('a'), { href: '#', textContent: 'Link' });
    const after = link();
    widget.before(link());
    widget.after(after);
    const dismiss = part(widget, 'dismiss');
    if (!dismiss) throw new Error(`There is no such button: ${widget.shadowRoot?.innerHTML}`);
    dismiss.focus();
    dismiss.click();
    await waitUntil(
      () => document.activeElement === after,
      () => `the next link has not the focus, but ${document.activeElement?.outerHTML.slice(0, 300)}`,
    );
  });
});
