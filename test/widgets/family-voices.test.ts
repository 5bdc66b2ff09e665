import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FamilyVoices } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';

const priya = { id: 'priya', quote: { en: 'It helps.', cy: 'Mae’n helpu.' }, name: 'Priya', role: 'Partner' };
const tom = { id: 'tom', quote: 'I wait up.', role: 'Father' };
const ali = { id: 'ali', quote: { en: 'We laugh.' } };
const quotes = [priya, tom, ali];
const voices = (attributes = '', all: object[] = quotes) =>
  mount<FamilyVoices>(
    `<family-voices manifest="${manifestOf({ quotes: all })}" ${attributes}><p>Fallback</p></family-voices>`,
  );
const seen = (widget: Element) =>
  parts(widget, 'quote')
    .filter((quote) => getComputedStyle(quote).visibility === 'visible')
    .map((quote) => quote.innerText.trim());
const status = (widget: Element) => part(widget, 'status')?.textContent?.replace(/\s+/g, ' ').trim();
const marks = (widget: Element) => getComputedStyle(part(widget, 'quote') as HTMLElement).quotes;

describe('<family-voices>: which voices', () => {
  it('is the first, where nothing else is asked for', async () => {
    expect(seen(await voices())).to.deep.equal(['It helps.']);
    expect(seen(await voices('layout="spiral"'))).to.deep.equal(['It helps.']);
  });

  it('is the one that item names, whatever the layout', async () => {
    for (const layout of ['one', 'grid', 'rotating']) {
      const widget = await voices(`item="tom" layout="${layout}"`);
      expect(seen(widget), layout).to.deep.equal(['I wait up.']);
      expect(part(widget, 'actions'), layout).to.equal(null);
    }
  });

  it('are all in a grid', async () => {
    expect(seen(await voices('layout="grid"'))).to.deep.equal(['It helps.', 'I wait up.', 'We laugh.']);
  });
});

describe('<family-voices>: a quotation', () => {
  it('is a figure, a quotation and who said it', async () => {
    const widget = await voices();
    const figure = part(widget, 'item') as HTMLElement;
    expect(figure.localName).to.equal('figure');
    expect(figure.querySelector('blockquote')?.textContent?.trim()).to.equal('It helps.');
    expect(
      [...(figure.querySelector('figcaption')?.children ?? [])].map(({ textContent }) => textContent),
    ).to.deep.equal(['Priya', 'Partner']);
  });

  it('of somebody who is not named has no caption, and no picture where there is none', async () => {
    const widget = await voices('item="ali"');
    for (const name of ['attribution', 'name', 'role', 'media']) expect(part(widget, name), name).to.equal(null);
  });

  it('has the marks of its own language, also where that is not the page’s', async () => {
    expect(marks(await voices())).to.equal('"“" "”"');
    expect(marks(await voices('lang="cy"'))).to.equal('"‘" "’"');
    expect(marks(await voices('lang="cy" item="ali"'))).to.equal('"“" "”"');
  });

  it('alone has its heading for screen readers only', async () => {
    const title = part(await voices('heading-level="3"'), 'title') as HTMLElement;
    expect(title.localName).to.equal('h3');
    expect(title.textContent?.trim()).to.equal('In their words');
    expect(title.firstElementChild?.getBoundingClientRect().width).to.equal(1);
  });
});

describe('<family-voices layout="rotating">', () => {
  const press = async (widget: FamilyVoices, index: number) => {
    parts<HTMLButtonElement>(widget, 'action')[index]?.click();
    await widget.updateComplete;
  };

  it('shows one at a time, and says which of how many', async () => {
    const widget = await voices('layout="rotating"');
    expect(seen(widget)).to.deep.equal(['It helps.']);
    expect(status(widget)).to.equal('1 of 3');
  });

  it('turns to the next and the one before, round and round, and reads them out', async () => {
    const widget = await voices('layout="rotating"');
    const live = part(widget, 'status');
    expect(live?.getAttribute('role')).to.equal('status');
    await press(widget, 1);
    expect(seen(widget)).to.deep.equal(['I wait up.']);
    expect(status(widget)).to.equal('2 of 3: I wait up. Father');
    await press(widget, 0);
    await press(widget, 0);
    expect(seen(widget)).to.deep.equal(['We laugh.']);
    await press(widget, 1);
    expect(seen(widget)).to.deep.equal(['It helps.']);
    expect(part(widget, 'status')).to.equal(live);
  });

  it('works by keyboard, and the button keeps the focus', async () => {
    const widget = await voices('layout="rotating"');
    const [, next] = parts<HTMLButtonElement>(widget, 'action');
    next?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['We laugh.']);
    expect(widget.shadowRoot?.activeElement).to.equal(next);
  });

  it('keeps its height, so that nothing jumps', async () => {
    const long = { id: 'long', quote: 'A long sentence about a long night. '.repeat(20) };
    const widget = await voices('layout="rotating"', [priya, long]);
    const before = widget.offsetHeight;
    await press(widget, 1);
    expect(widget.offsetHeight).to.equal(before);
  });

  it('stays at the voice when the language changes', async () => {
    const widget = await voices('layout="rotating"', [tom, priya]);
    await press(widget, 1);
    widget.lang = 'cy';
    await new Promise<void>((done) => queueMicrotask(done));
    await widget.updateComplete;
    expect(seen(widget)).to.deep.equal(['Mae’n helpu.']);
    expect(words(widget)).to.include('2 o 2');
  });

  it('needs no buttons for one voice', async () => {
    expect(part(await voices('layout="rotating"', [tom]), 'actions')).to.equal(null);
  });
});
