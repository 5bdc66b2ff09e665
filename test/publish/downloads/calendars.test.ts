import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendars } from '../../../src/publish/downloads/calendars.js';
import { fileIn, manifest, sampleKit } from '../sample-kit.js';

const files = calendars(sampleKit());
const eventsIn = (path: string) =>
  new ICAL.Component(ICAL.parse(fileIn(files, path)))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('Calendar files of a kit', () => {
  it('are one for the plan and one for each step, in each language', () => {
    expect(files.map(({ path }) => path)).to.deep.equal([
      'calendar/all.en.ics',
      'calendar/steps/launch.en.ics',
      'calendar/steps/week.en.ics',
      'calendar/all.cy.ics',
      'calendar/steps/launch.cy.ics',
      'calendar/steps/week.cy.ics',
    ]);
  });

  it('say when, what and where, in their language', () => {
    const [launch, week] = eventsIn('calendar/all.en.ics');
    expect(launch?.summary).to.equal('The film goes live, everywhere; with tea 🫖');
    expect(launch?.startDate.toJSDate().toISOString()).to.equal('2026-12-03T09:00:00.000Z');
    expect(launch?.location).to.equal('Town Hall');
    expect([week?.startDate.toString(), week?.endDate.toString()]).to.deep.equal(['2026-12-07', '2026-12-14']);
    expect(eventsIn('calendar/steps/week.cy.ics').map(({ summary }) => summary)).to.deep.equal(['Wythnos y cardiau']);
  });

  it('name each step alike in every file, so that a calendar knows it again', () => {
    const uids = (path: string) => eventsIn(path).map(({ uid }) => uid);
    expect(uids('calendar/all.cy.ics')).to.deep.equal(uids('calendar/all.en.ics'));
    expect(uids('calendar/steps/launch.en.ics')).to.deep.equal(uids('calendar/all.en.ics').slice(0, 1));
  });

  it('have lines of 75 bytes at most, cut between characters', () => {
    const lines = fileIn(files, 'calendar/all.en.ics').split('\r\n');
    const sizes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).to.be.within(70, 75);
    expect(eventsIn('calendar/all.en.ics')[0]?.description).to.include('🫖');
  });

  it('hold steps of other times as well, and are the same each time', () => {
    const [launch] = manifest.plan;
    const kit = () => sampleKit({ plan: [{ ...launch, from: '2099-01-01' }] });
    expect(calendars(kit()).length).to.equal(4);
    expect(calendars(kit())).to.deep.equal(calendars(kit()));
  });

  it('are none where there is no plan', () => {
    expect(calendars(sampleKit({ plan: [] }))).to.deep.equal([]);
  });

  it('hold the posts, too, and a spreadsheet of them, where texts have a day', () => {
    const [post] = manifest.copy;
    const copy = [
      { ...post, posting: { step: 'launch', days: 1 } },
      { ...post, id: 'undated' },
    ];
    const made = calendars(sampleKit({ copy }));
    expect(made.map(({ path }) => path).filter((path) => /posts/.test(path))).to.deep.equal([
      'calendar/posts.en.ics',
      'calendar/posts.en.csv',
      'calendar/posts.cy.ics',
      'calendar/posts.cy.csv',
    ]);
    expect(fileIn(made, 'calendar/posts.en.ics').match(/^UID:.*/gm)).to.have.length(1);
    expect(fileIn(made, 'calendar/posts.cy.csv')).to.match(/^\ufeffDiwrnod,Amser,Sianel,.*\r\n2026-12-04,09:00,/);
  });
});
