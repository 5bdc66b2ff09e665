import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { part, parts, words } from '../../support/mount.js';
import { passTime } from '../../support/pass-time.js';
import { waitUntil } from '../../support/wait-until.js';
import { buttons, film, HOUR, hours, later, show, states, titles, view, week } from './show-plan.js';

describe('<campaign-plan>: the timeline', () => {
  it('has the steps in the order of time, each with its heading', async () => {
    const widget = await show([week, film], 'heading-level="3"');
    expect(titles(widget)).to.deep.equal(['Film, live; “now”', 'Card week']);
    expect(part(widget, 'title')?.localName).to.equal('h3');
  });

  it('says when, who, where and for whom, and nothing that is not known', async () => {
    const widget = await show([film, week]);
    const [first, second] = parts(widget, 'item').map((item) => item.innerText);
    expect(first).to.include('Thursday 3 December 2026, 9am');
    expect(part(widget, 'facts')?.textContent?.replace(/\s+/g, ' ').trim()).to.match(
      /^For ?Everyone ?Channel ?Intranet ?Place ?Town Hall, Northport ?Who does it ?Comms$/,
    );
    expect(second).to.include('Monday 7 to Sunday 13 December 2026');
    expect(parts(widget, 'facts')).to.have.length(1);
  });

  it('says so in Welsh', async () => {
    const said = words(await show([film, week], 'lang="cy"'));
    for (const phrase of ['Dydd Iau 3 Rhagfyr 2026, 9am', 'Pawb', 'Dydd Llun 7 tan ddydd Sul 13 Rhagfyr 2026']) {
      expect(said).to.include(phrase);
    }
  });

  it('says in words what is past, now and next', async () => {
    const widget = await show([
      { id: 'a', title: 'A', start: hours(-3), end: hours(-2) },
      { id: 'b', title: 'B', start: hours(-1) },
      { id: 'c', title: 'C', start: hours(-1), end: hours(1) },
      { id: 'd', title: 'D', start: hours(2) },
      { id: 'e', title: 'E', start: hours(3) },
    ]);
    expect(titles(widget)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(states(widget)).to.deep.equal(['Past', 'Past', 'Now', 'Next', '']);
    expect(buttons(widget)).to.have.length(4);
  });

  it('follows the clock on a page that stays open', async () => {
    const widget = await show([
      { id: 'a', title: 'A', start: hours(-1), end: hours(1) },
      { id: 'b', title: 'B', start: hours(1), end: hours(3) },
      { id: 'c', title: 'C', start: hours(4) },
    ]);
    expect(states(widget)).to.deep.equal(['Now', 'Next', '']);
    passTime(2 * HOUR);
    await waitUntil(() => states(widget).join() === 'Past,Now,Next', 'the plan stood still');
  });

  it('follows the clock of a step that is still to show, too', async () => {
    const widget = await show([
      { id: 'a', title: 'A', start: hours(3) },
      { id: 'b', title: 'B', start: hours(4), from: hours(1) },
    ]);
    expect(titles(widget)).to.deep.equal(['A']);
    passTime(2 * HOUR);
    await waitUntil(() => titles(widget).length === 2, 'the step did not come');
  });

  it('of one step has no choice of view, and one button', async () => {
    const widget = await show([film, { ...week, ...later }], 'item="week"');
    expect(titles(widget)).to.deep.equal(['Card week']);
    expect(part(widget, 'views')).to.equal(null);
    expect(buttons(widget)).to.have.length(1);
  });
});

describe('<campaign-plan>: the table', () => {
  it('is a table with a caption, and heads of rows and columns; a column that nothing fills is not there', async () => {
    const widget = await show([{ ...film, owner: undefined }, week], 'view="table"');
    const table = part(widget, 'table') as HTMLTableElement;
    expect(table.caption?.innerText.trim()).to.equal('Key dates');
    const heads = [...table.querySelectorAll<HTMLElement>('[scope=col]')].map(({ textContent }) => textContent);
    expect(heads).to.deep.equal(['When', 'What', 'For', 'Channel', 'Place']);
    expect([...table.querySelectorAll('[scope=row]')].map(({ textContent }) => textContent)).to.deep.equal([
      'Film, live; “now”',
      'Card week',
    ]);
    expect(table.rows[1]?.cells).to.have.length(5);
  });

  it('labels its cells where they stand one beneath the other', async () => {
    const widget = await show([film, week], 'view="table"');
    const cell = () => widget.shadowRoot?.querySelector('[data-label=For]') as Element;
    expect(getComputedStyle(cell(), '::before').content).to.equal('none');
    (widget.parentElement as HTMLElement).style.width = '320px';
    await waitUntil(() => getComputedStyle(cell(), '::before').content !== 'none');
    expect(getComputedStyle(cell()).display).to.equal('block');
  });

  it('is chosen by a button, which says so, and keeps the focus', async () => {
    const widget = await show([film, week]);
    const pressed = () => [0, 1].map((index) => view(widget, index).getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'false']);
    view(widget, 1).focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(part(widget, 'table')).to.exist;
    expect(pressed()).to.deep.equal(['false', 'true']);
    expect(widget.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Table');
    view(widget, 0).click();
    await widget.updateComplete;
    expect(part(widget, 'table')).to.equal(null);
  });

  it('is not what an unknown view means', async () => {
    expect(part(await show([film, week], 'view="circle"'), 'list')).to.exist;
  });
});
