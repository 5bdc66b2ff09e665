import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type { CampaignDownloadEvent, CampaignPlan } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const film = {
  id: 'film',
  title: { en: 'Film, live; “now”', cy: 'Y ffilm' },
  body: { en: 'On {{force}}’s [page](https://a.test/page).\n\n- One\n- Two', cy: 'Ar y dudalen.' },
  start: '2026-12-03T09:00',
  audience: { en: 'Everyone', cy: 'Pawb' },
  channel: 'Intranet',
  owner: 'Comms',
  location: 'Town Hall, Northport',
};
const week = { id: 'week', title: 'Card week', start: '2026-12-07', end: '2026-12-13' };
const show = (plan: object[], attributes = '', rest: object = {}) =>
  mount<CampaignPlan>(
    `<campaign-plan manifest="${manifestOf({ plan, ...rest })}" ${attributes}><p>Fallback</p></campaign-plan>`,
  );
const titles = (widget: Element) => parts(widget, 'title').map((title) => title.innerText);
const states = (widget: Element) =>
  parts(widget, 'item').map((item) => item.querySelector<HTMLElement>('[part=state]')?.innerText ?? '');
const buttons = (widget: Element) => parts<HTMLButtonElement>(widget, 'action');
const view = (widget: Element, index: number) => parts<HTMLButtonElement>(widget, 'view')[index] as HTMLButtonElement;

/** What a button would save: the event’s file, which this keeps from being saved. */
async function fileOf(widget: CampaignPlan, index = -1): Promise<string> {
  const told = new Promise<CampaignDownloadEvent>((tell) =>
    widget.addEventListener('campaign-download', tell, { once: true }),
  );
  widget.addEventListener('campaign-download', (event) => event.preventDefault(), { once: true });
  buttons(widget).at(index)?.click();
  const { url } = (await told).detail;
  return decodeURIComponent(url.slice(url.indexOf(',') + 1));
}

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const eventOf = async (step: object, attributes = '', rest: object = {}) => {
  const widget = await show([{ ...step }], attributes, rest);
  const [event] = eventsIn(await fileOf(widget));
  return event as ICAL.Event;
};
const later = { start: '2096-12-03T09:00' };

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
    const soon = new Date(Date.now() + 1500).toISOString();
    const widget = await show([
      { id: 'a', title: 'A', start: hours(-1), end: soon },
      { id: 'b', title: 'B', start: soon, end: hours(1) },
      { id: 'c', title: 'C', start: hours(2) },
    ]);
    expect(states(widget)).to.deep.equal(['Now', 'Next', '']);
    await waitUntil(() => states(widget).join() === 'Past,Now,Next', 'the plan stood still');
  });

  it('follows the clock of a step that is still to show, too', async () => {
    const soon = new Date(Date.now() + 1500).toISOString();
    const widget = await show([
      { id: 'a', title: 'A', start: hours(1) },
      { id: 'b', title: 'B', start: hours(2), from: soon },
    ]);
    expect(titles(widget)).to.deep.equal(['A']);
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

describe('<campaign-plan>: a file for a calendar', () => {
  const times: [what: string, step: object, start: string, end: string][] = [
    ['in winter', { start: '2096-12-03T09:00', end: '2096-12-03T10:00' }, '2096-12-03T09:00Z', '2096-12-03T10:00Z'],
    ['in summer', { start: '2096-07-03T09:00', end: '2096-07-03T10:30' }, '2096-07-03T08:00Z', '2096-07-03T09:30Z'],
    [
      'before clocks go forward',
      { start: '2096-03-25T00:30', end: '2096-03-25T00:59' },
      '2096-03-25T00:30Z',
      '2096-03-25T00:59Z',
    ],
    [
      'after clocks go forward',
      { start: '2096-03-25T02:00', end: '2096-03-25T03:00' },
      '2096-03-25T01:00Z',
      '2096-03-25T02:00Z',
    ],
    [
      'before clocks go back',
      { start: '2096-10-28T00:30', end: '2096-10-28T02:30' },
      '2096-10-27T23:30Z',
      '2096-10-28T02:30Z',
    ],
    ['that is a moment', { start: '2096-12-03T09:00' }, '2096-12-03T09:00Z', '2096-12-03T09:00Z'],
  ];
  for (const [what, step, start, end] of times) {
    it(`has the instants of a step ${what}`, async () => {
      const { startDate, endDate } = await eventOf({ ...film, ...step });
      expect([startDate, endDate].map((time) => time.toJSDate().getTime())).to.deep.equal([start, end].map(Date.parse));
      expect(startDate.isDate).to.equal(false);
    });
  }

  it('has days where no time is written: the end is the day after the last, and nobody is busy', async () => {
    for (const [step, start, end] of [
      [{ start: '2096-12-07', end: '2096-12-13' }, '2096-12-07', '2096-12-14'],
      [{ start: '2096-03-25' }, '2096-03-25', '2096-03-26'],
      [{ start: '2096-10-28' }, '2096-10-28', '2096-10-29'],
      [{ start: '2096-12-31' }, '2096-12-31', '2097-01-01'],
    ] as const) {
      const event = await eventOf({ id: 'a', title: 'A', ...step });
      expect([event.startDate, event.endDate].map(String)).to.deep.equal([start, end]);
      expect(event.startDate.isDate).to.equal(true);
      expect(event.component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
    }
  });

  it('says in plain words what, where, for whom and by whom', async () => {
    const organisation = { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } };
    const rest = {
      organisation,
      campaign: { title: 'T', url: 'https://www.example.org/thanks', updated: '2026-11-20' },
    };
    const event = await eventOf({ ...film, ...later }, '', rest);
    expect(event.summary).to.equal('Film, live; “now”');
    expect(event.location).to.equal('Town Hall, Northport');
    expect(event.description).to.equal(
      'On Northshire Police’s page (https://a.test/page).\n\n• One\n• Two\n\nFor: Everyone\nChannel: Intranet\nWho does it: Comms',
    );
    expect(event.component.getFirstPropertyValue('url')).to.equal('https://www.example.org/thanks');
    const stamp = event.component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toJSDate().toISOString()).to.equal('2026-11-20T00:00:00.000Z');
  });

  it('is in Welsh on a Welsh page', async () => {
    const event = await eventOf({ ...film, ...later }, 'lang="cy"');
    expect(event.summary).to.equal('Y ffilm');
    expect(event.description).to.match(/^Ar y dudalen\.\n\nAr gyfer: Pawb\n/);
  });

  it('is the same each time, so that a calendar knows a date again', async () => {
    const widget = await show([{ ...film, ...later }]);
    const file = await fileOf(widget);
    expect(await fileOf(widget)).to.equal(file);
    expect(eventsIn(file)[0]?.uid).to.match(/^film@./);
  });

  it('holds nothing but the step, whatever its words try', async () => {
    const forged = 'A\r\nEND:VEVENT\rATTENDEE:mailto:a@b.org\u0000\u000b\nX: y';
    const widget = await show([{ id: 'a', title: forged, location: forged, ...later }]);
    const file = await fileOf(widget);
    const [event] = eventsIn(file);
    expect(eventsIn(file)).to.have.length(1);
    expect(event?.component.getFirstProperty('attendee')).to.equal(null);
    expect(event?.summary).to.equal('A\nEND:VEVENT\nATTENDEE:mailto:a@b.org  \nX: y');
    expect(file).to.not.match(/[^\r]\n|\r[^\n]|\0/);
  });

  it('has lines of 75 bytes at most, with no character cut in two', async () => {
    const title = `Diolch ${'ŵ🎉—'.repeat(60)}`;
    const file = await fileOf(await show([{ id: 'a', title, ...later }]));
    const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).to.be.at.most(75);
    const throughBytes = await new Blob([file]).text();
    expect(eventsIn(throughBytes)[0]?.summary).to.equal(title);
  });

  it('of the whole plan holds every step', async () => {
    const widget = await show([week, film]);
    expect(eventsIn(await fileOf(widget)).map(({ uid }) => uid.split('@')[0])).to.deep.equal(['film', 'week']);
  });

  it('is saved under the step’s name, and the person is told', async () => {
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this);
    };
    try {
      const widget = await show([{ ...film, ...later }]);
      const told = oneEvent(widget, 'campaign-download');
      buttons(widget)[0]?.click();
      const { item, url, lang } = (await told).detail;
      expect([item, lang]).to.deep.equal(['film', 'en']);
      await waitUntil(() => part(widget, 'status')?.innerText.includes('in your downloads'), 'nobody was told');
      expect(saved.map(({ download }) => download)).to.deep.equal(['film.ics']);
      const file = await fetch(saved[0]?.href ?? '');
      expect(file.headers.get('content-type')).to.match(/^text\/calendar/);
      expect(url).to.equal(`data:text/calendar;charset=utf-8,${encodeURIComponent(await file.text())}`);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('is not saved where the page prevents it', async () => {
    let saved = 0;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {
      saved++;
    };
    try {
      const widget = await show([film, week]);
      expect(await fileOf(widget)).to.match(/^BEGIN:VCALENDAR\r\n/);
      await widget.updateComplete;
      expect(saved).to.equal(0);
      expect(part(widget, 'status')?.innerText).to.equal('');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('has a button that is clear by itself', async () => {
    const widget = await show([{ ...film, ...later }]);
    expect(buttons(widget)[0]?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Add to calendar: Film, live; “now”');
  });
});
