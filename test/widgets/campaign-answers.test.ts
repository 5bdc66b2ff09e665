import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignAnswers } from '../../src/index.js';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../support/clipboard.js';
import { manifestOf, mount, part, parts } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const fairness = { en: 'Fairness', cy: 'Tegwch' };
const trust = { en: 'Trust', cy: 'Ymddiriedaeth' };
const answer = (id: string, fields: object = {}) => ({
  id,
  question: { en: `Why ${id}?`, cy: `Pam ${id}?` },
  answer: { en: `Because **${id}** at {{force}}.`, cy: `Oherwydd **${id}** yn {{force}}.` },
  ...fields,
});
const six = [
  answer('pay', { topic: fairness }),
  answer('film', { topic: trust }),
  answer('cost', { topic: fairness }),
  answer('who'),
  answer('when', { topic: trust }),
  answer('cafe', { topic: trust, answer: 'At the café.' }),
];
const list = (answers: object[] = six, attributes = '') =>
  mount<CampaignAnswers>(
    `<campaign-answers manifest="${manifestOf({ answers, organisation: { name: 'Northshire' } })}" ${attributes}><p>The fallback</p></campaign-answers>`,
  );
const items = (widget: CampaignAnswers) => parts<HTMLDetailsElement>(widget, 'item');
const item = (widget: CampaignAnswers, id: string): HTMLDetailsElement => {
  const found = items(widget).find((each) => each.id === `answer-${id}`);
  if (!found) throw new Error(`no answer “${id}”`);
  return found;
};
const open = (widget: CampaignAnswers) =>
  items(widget)
    .filter((each) => each.open)
    .map(({ id }) => id.slice(7));
const questions = (widget: CampaignAnswers) =>
  items(widget).map((each) => each.querySelector('summary')?.innerText.trim());
const button = (widget: CampaignAnswers, id: string, label: string) =>
  [...item(widget, id).querySelectorAll('button')].find((each) =>
    each.textContent?.includes(label),
  ) as HTMLButtonElement;

async function openAnswer(widget: CampaignAnswers, id: string): Promise<void> {
  const toggled = oneEvent(item(widget, id), 'toggle');
  item(widget, id).querySelector('summary')?.click();
  await toggled;
  await widget.updateComplete;
}

async function search(widget: CampaignAnswers, query: string): Promise<void> {
  if (!part(widget, 'filters')) {
    part(widget, 'finder')?.querySelector('summary')?.click();
    await waitUntil(() => part(widget, 'filters'), 'the search did not come');
  }
  const field = part(widget, 'filters')?.querySelector('input') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<campaign-answers>: the questions', () => {
  it('are grouped by topic, first those without one, and closed', async () => {
    const widget = await list();
    const titles = parts(widget, 'title').map((title) => `${title.localName} ${title.innerText}`);
    expect(titles).to.deep.equal([
      'h3 Why who?',
      'h2 Fairness',
      'h3 Why pay?',
      'h3 Why cost?',
      'h2 Trust',
      'h3 Why film?',
      'h3 Why when?',
      'h3 Why cafe?',
    ]);
    expect(open(widget)).to.deep.equal([]);
  });

  it('are headings of the first level where there is no topic', async () => {
    const widget = await list([answer('who'), answer('when')]);
    expect(parts(widget, 'title').map(({ localName }) => localName)).to.deep.equal(['h2', 'h2']);
  });

  it('open by keyboard', async () => {
    const widget = await list();
    item(widget, 'pay').querySelector('summary')?.focus();
    const toggled = oneEvent(item(widget, 'pay'), 'toggle');
    await sendKeys({ press: 'Enter' });
    await toggled;
    expect(open(widget)).to.deep.equal(['pay']);
  });

  it('open and close all at once', async () => {
    const widget = await list();
    const toggle = part(widget, 'toggle') as HTMLButtonElement;
    expect(toggle.innerText).to.equal('Open all answers');
    toggle.click();
    await widget.updateComplete;
    expect(open(widget)).to.have.length(6);
    expect(toggle.innerText).to.equal('Close all answers');
    toggle.click();
    await widget.updateComplete;
    expect(open(widget)).to.deep.equal([]);
  });

  it('stay open when the language changes, and when the widget is moved', async () => {
    const widget = await list();
    await openAnswer(widget, 'cost');
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    expect(open(widget)).to.deep.equal(['cost']);
    expect(item(widget, 'cost').innerText).to.include('Oherwydd cost yn Northshire.');
    expect(parts(widget, 'title').map(({ innerText }) => innerText)).to.include('Tegwch');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(widget);
    await widget.updateComplete;
    expect(open(widget)).to.deep.equal(['cost']);
    elsewhere.remove();
  });

  it('is the one that item names, open', async () => {
    const widget = await list(six, 'item="film"');
    expect(items(widget)).to.have.length(1);
    expect(open(widget)).to.deep.equal(['film']);
    expect(part(widget, 'toggle')).to.equal(null);
  });

  it('shut nobody out when open', async () => {
    const widget = await list();
    part(widget, 'toggle')?.click();
    await search(widget, 'why');
    await expect(widget).to.be.accessible();
  });
});

describe('<campaign-answers>: the search', () => {
  it('is there from six questions on', async () => {
    expect(part(await list(six.slice(1)), 'finder')).to.equal(null);
    expect(part(await list(), 'finder')).to.exist;
  });

  it('finds words in questions and answers, whatever their accents, and opens nothing', async () => {
    const widget = await list();
    await search(widget, 'at the cafe');
    expect(questions(widget)).to.deep.equal(['Why cafe?']);
    expect(open(widget)).to.deep.equal([]);
    expect(part(widget, 'status')?.innerText).to.equal('Showing 1 of 6');
    await search(widget, 'northshire pay');
    expect(questions(widget)).to.deep.equal(['Why pay?']);
  });

  it('leaves open what was open', async () => {
    const widget = await list();
    await openAnswer(widget, 'cost');
    await search(widget, 'film');
    expect(open(widget)).to.deep.equal([]);
    await search(widget, '');
    expect(open(widget)).to.deep.equal(['cost']);
  });

  it('filters by topic, which stays chosen when the language changes', async () => {
    const widget = await list();
    await search(widget, '');
    const topics = part(widget, 'filters')?.querySelector('select') as HTMLSelectElement;
    expect([...topics.options].map(({ text }) => text)).to.deep.equal(['All', 'Fairness', 'Trust']);
    topics.value = 'Trust';
    topics.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.updateComplete;
    expect(questions(widget)).to.have.length(3);
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy');
    expect(questions(widget)).to.deep.equal(['Pam film?', 'Pam when?', 'Pam cafe?']);
    expect(topics.selectedOptions[0]?.text).to.equal('Ymddiriedaeth');
  });
});

describe('<campaign-answers>: the page’s address', () => {
  it('opens an answer, and brings the reader to it', async () => {
    history.replaceState(null, '', '#answer-when');
    const widget = await list();
    await waitUntil(() => widget.shadowRoot?.activeElement, 'nothing has the focus');
    expect(open(widget)).to.deep.equal(['when']);
    expect(widget.shadowRoot?.activeElement?.textContent).to.include('Why when?');
    const { top } = item(widget, 'when').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
  });

  it('opens one later, too, even where a search hides it', async () => {
    const widget = await list();
    await search(widget, 'film');
    location.hash = 'answer-pay';
    await waitUntil(() => open(widget).includes('pay'), 'the answer did not open');
    expect(questions(widget)).to.have.length(6);
    expect(part(widget, 'filters')?.querySelector('input')?.value).to.equal('');
  });

  it('is left alone where it names something else', async () => {
    const widget = await list();
    for (const hash of ['answer-nobody', 'answer-"]', 'main']) {
      const changed = oneEvent(window, 'hashchange');
      location.hash = hash;
      await changed;
      await widget.updateComplete;
    }
    expect(open(widget)).to.deep.equal([]);
    expect(part(widget, 'base')).to.exist;
  });

  it('is not listened to by a widget that has left the page', async () => {
    const widget = await list();
    widget.remove();
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'answer-pay';
    await changed;
    await widget.updateComplete;
    expect(open(widget)).to.deep.equal([]);
  });
});

describe('<campaign-answers>: copying', () => {
  beforeEach(useClipboard);
  afterEach(leaveClipboard);

  it('copies an answer as plain words, filled in', async () => {
    const widget = await list();
    await openAnswer(widget, 'pay');
    const told = oneEvent(widget, 'campaign-copied');
    button(widget, 'pay', 'Copy the answer').click();
    expect((await told).detail).to.deep.equal({ item: 'pay', what: 'text', lang: 'en' });
    expect(copied['text/plain']).to.equal('Because pay at Northshire.');
    await widget.updateComplete;
    expect(parts(widget, 'status').map(({ textContent }) => textContent?.trim())).to.include('Copied: Why pay?');
    expect(button(widget, 'pay', 'Copied').innerText).to.match(/^Copied/);
  });

  it('copies a link that leads to the answer', async () => {
    const widget = await list();
    await openAnswer(widget, 'pay');
    const told = oneEvent(widget, 'campaign-copied');
    button(widget, 'pay', 'Copy a link').click();
    expect((await told).detail).to.deep.equal({ item: 'pay', what: 'link' });
    const { hash, origin, pathname } = new URL(copied['text/plain'] ?? '');
    expect([hash, origin, pathname]).to.deep.equal(['#answer-pay', location.origin, location.pathname]);
  });

  it('shows the address, selected, where the page may not copy', async () => {
    forbidClipboard();
    const widget = await list();
    await openAnswer(widget, 'pay');
    button(widget, 'pay', 'Copy a link').click();
    await waitUntil(() => part(widget, 'hint'), 'there was no hint');
    expect(part(widget, 'hint')?.innerText.trim()).to.match(/copy it with your keyboard[^#]*#answer-pay$/s);
    expect(parts(widget, 'hint')).to.have.length(1);
  });
});
