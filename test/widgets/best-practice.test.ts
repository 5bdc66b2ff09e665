import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BestPractice } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const print = { en: 'Print', cy: 'Argraffu' };
const online = { en: 'Online', cy: 'Ar-lein' };
const example = (n: number, fields: object = {}) => ({
  id: `p${n}`,
  force: n % 2 ? { en: 'Westmark Police', cy: 'Heddlu Westmark' } : { en: 'Eastvale Police', cy: 'Heddlu Eastvale' },
  title: { en: `Example ${n}`, cy: `Enghraifft ${n}` },
  body: { en: `What they did ${n}.`, cy: `Beth wnaethon nhw ${n}.` },
  tags: n % 3 ? [print] : [print, online],
  ...fields,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => example(n + 1));
const list = (practice: object[], attributes = '', campaign: object = {}) =>
  mount<BestPractice>(
    `<best-practice manifest="${manifestOf({ practice, campaign: { title: 'Test', ...campaign } })}" ${attributes}><p>The fallback</p></best-practice>`,
  );
const titles = (widget: BestPractice) => parts(widget, 'title').map(({ innerText }) => innerText);
const links = (widget: BestPractice) => [...(part(widget, 'contact')?.querySelectorAll('a') ?? [])];

async function openFinder(widget: BestPractice): Promise<Record<string, HTMLSelectElement | HTMLInputElement>> {
  part(widget, 'finder')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'filters'), 'the filters did not come');
  const labels = [...(part(widget, 'filters')?.querySelectorAll('label') ?? [])];
  return Object.fromEntries(
    labels.map((label) => [label.innerText.trim().split('\n')[0]?.trim(), label.querySelector('input, select')]),
  );
}

async function choose(widget: BestPractice, field: HTMLElement | undefined, value: string): Promise<void> {
  Object.assign(field as HTMLElement, { value });
  field?.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true }));
  await widget.updateComplete;
}

describe('<best-practice>: one example', () => {
  it('says who did what, and what came of it', async () => {
    const widget = await list([example(1, { outcome: 'It **helped**.' })]);
    expect(words(widget)).to.equal('Westmark Police Example 1 What they did 1. Print What came of it It helped.');
  });

  it('leaves out what is not there', async () => {
    const widget = await list([example(1, { tags: undefined })]);
    for (const name of ['facts', 'outcome', 'contact', 'share', 'more', 'finder']) {
      expect(part(widget, name), name).to.equal(null);
    }
  });

  it('says whom to ask, with a subject that tells what about, and where to read more', async () => {
    const contact = { name: 'Family team', email: 'team@example.org', url: 'https://example.org/more' };
    const [ask, more] = links(await list([example(1, { title: 'Cards & stamps', contact })]));
    expect(ask?.innerText).to.match(/^Ask about it: Family team/);
    expect(ask?.href).to.equal('mailto:team@example.org?subject=Cards%20%26%20stamps');
    expect(more?.textContent).to.equal('Read more: Cards & stamps');
    expect(more?.href).to.equal('https://example.org/more');
  });

  it('shows an address where there is no name, and a name where there is no address', async () => {
    const [ask] = links(await list([example(1, { contact: { email: 'team@example.org' } })]));
    expect(ask?.innerText).to.match(/^Ask about it: team@example.org/);
    const named = await list([example(1, { contact: { name: 'Family team' } })]);
    expect(links(named)).to.have.length(0);
    expect(part(named, 'contact')?.innerText).to.equal('Ask about it: Family team');
  });

  it('lets no address smuggle further recipients in', async () => {
    const [ask] = links(await list([example(1, { contact: { email: 'a@example.org?bcc=b@example.org' } })]));
    expect(new URL(ask?.href ?? '').searchParams.has('bcc')).to.equal(false);
  });
});

describe('<best-practice>: the list', () => {
  it('shows as many as limit says; the button shows the rest and takes the reader to it, by keyboard too', async () => {
    const widget = await list(many(5), 'limit="2"');
    expect(titles(widget)).to.deep.equal(['Example 1', 'Example 2']);
    const more = part(widget, 'more') as HTMLButtonElement;
    expect(more.innerText).to.equal('Show all 5 examples');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => titles(widget).length === 5, 'the rest did not come');
    expect(widget.shadowRoot?.activeElement?.textContent).to.equal('Example 3');
    expect(part(widget, 'more')).to.equal(null);
  });

  it('shows all where limit is 0, and six where it is not a number', async () => {
    expect(titles(await list(many(9), 'limit="0"'))).to.have.length(9);
    expect(titles(await list(many(9), 'limit="some"'))).to.have.length(6);
  });

  it('is the one that item names', async () => {
    expect(titles(await list(many(3), 'item="p2"'))).to.deep.equal(['Example 2']);
  });
});

describe('<best-practice>: search and filters', () => {
  it('narrow down by force and subject together', async () => {
    const widget = await list(many(9), 'limit="0"');
    const { Force, Subject } = await openFinder(widget);
    await choose(widget, Force, 'Westmark Police');
    await choose(widget, Subject, 'Online');
    expect(titles(widget)).to.deep.equal(['Example 3', 'Example 9']);
    expect(part(widget, 'status')?.innerText).to.equal('Showing 2 of 9');
  });

  it('find words in all that is said of an example', async () => {
    const widget = await list([...many(6), example(7, { outcome: 'Café stamps.' })], 'limit="0"');
    const fields = await openFinder(widget);
    await choose(widget, fields['Search by words'], 'westmark cafe');
    expect(titles(widget)).to.deep.equal(['Example 7']);
  });

  it('speak Welsh, and keep what was chosen when the language changes', async () => {
    const widget = await list(many(9), 'limit="0"');
    const { Force } = await openFinder(widget);
    await choose(widget, Force, 'Eastvale Police');
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    expect(titles(widget)).to.deep.equal(['Enghraifft 2', 'Enghraifft 4', 'Enghraifft 6', 'Enghraifft 8']);
    expect((Force as HTMLSelectElement).selectedOptions[0]?.text).to.equal('Heddlu Eastvale');
  });

  it('shut nobody out', async () => {
    const widget = await list(many(9));
    await openFinder(widget);
    await expect(widget).to.be.accessible();
  });
});

describe('<best-practice>: sharing one’s own', () => {
  it('leads to the address that the campaign gives, in each language', async () => {
    const url = { en: 'https://example.org/share', cy: 'https://example.org/rhannu' };
    const widget = await list(many(1), '', { sharePractice: { url } });
    const link = part<HTMLAnchorElement>(widget, 'action');
    expect([link?.innerText, link?.href]).to.deep.equal(['Share what you did', 'https://example.org/share']);
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    expect(link?.href).to.equal('https://example.org/rhannu');
  });

  it('may be an e-mail, in words of the campaign’s own', async () => {
    const sharePractice = { url: 'mailto:us@example.org', label: 'Write to us' };
    const link = part<HTMLAnchorElement>(await list(many(1), '', { sharePractice }), 'action');
    expect([link?.innerText, link?.href]).to.deep.equal(['Write to us', 'mailto:us@example.org']);
  });
});
