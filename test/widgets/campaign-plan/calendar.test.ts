import { expect, oneEvent } from '@open-wc/testing';
import type ICAL from 'ical.js';
import { part } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';
import { buttons, eventOf, eventsIn, fileOf, film, later, show, week } from './show-plan.js';

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

  it('has a higher number for a later “updated”, so that Outlook takes over a changed date', async () => {
    const numbers = [];
    for (const updated of [
      '',
      '2026-11-20',
      '2026-11-20T09:30',
      '2026-11-20T10:00',
      '2026-11-20T11:15Z',
      '2026-11-21',
    ]) {
      const campaign = { title: 'T', ...(updated && { updated }) };
      const event = await eventOf({ ...film, ...later }, '', { campaign });
      numbers.push(event.component.getFirstPropertyValue('sequence') as unknown as number);
    }
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).to.equal(numbers.length);
    expect(numbers[0]).to.equal(0);
    for (const number of numbers) expect(number).to.satisfy((each: number) => Number.isInteger(each) && each < 2 ** 31);
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
