import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { answer, item, items, list, open, openAnswer, questions, search, six } from './show-answers.js';

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
