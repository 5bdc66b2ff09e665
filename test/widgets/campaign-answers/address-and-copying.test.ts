import { expect, oneEvent } from '@open-wc/testing';
import { copied, forbidClipboard, leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { part, parts } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { button, item, list, open, openAnswer, questions, search } from './show-answers.js';

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
