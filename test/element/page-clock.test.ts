// A page that stays open: what is due shows when its time comes, and what is over goes.
import { expect } from '@open-wc/testing';
import { followTime } from '../../src/element/on-demand/page-clock.js';
import type { CampaignVideo, ResourceList, ThankYouBanner } from '../../src/index.js';
import { manifestOf, mount, part, parts } from '../support/mount.js';
import { passTime } from '../support/pass-time.js';
import { waitUntil } from '../support/wait-until.js';

const { now } = Date;
const { setTimeout: later } = globalThis;
afterEach(() => {
  globalThis.setTimeout = later;
});

const HOUR = 3_600_000;
/** A moment, so many milliseconds from now. */
const inTime = (milliseconds: number) => new Date(now() + milliseconds).toISOString();

const banner = (messages: object[], campaign: object = {}, attributes = '') =>
  mount<ThankYouBanner>(
    `<thank-you-banner manifest="${manifestOf({ messages, campaign: { title: 'Test', ...campaign } })}" ${attributes}><p>The fallback</p></thank-you-banner>`,
  );
const title = (widget: Element) => part(widget, 'title')?.textContent?.trim();
const showsFallback = (widget: Element) => !title(widget) && !!widget.querySelector('p')?.getClientRects().length;
const becomes = (widget: Element, words: string | undefined) =>
  waitUntil(() => title(widget) === words, `it did not become ${words}`);

describe('a page that stays open past a moment', () => {
  it('shows an item once it is due, with no reload', async () => {
    const widget = await banner([{ id: 'soon', heading: 'Now it is time', from: inTime(1500) }]);
    await becomes(widget, 'Now it is time');
    expect(now()).to.be.at.least(Date.parse(widget.campaign?.manifest.changes?.[0] as string));
  });

  it('lets an item that is over give way to the next', async () => {
    const widget = await banner([
      { id: 'first', heading: 'The first', until: inTime(1500) },
      { id: 'second', heading: 'The second' },
    ]);
    await becomes(widget, 'The second');
  });

  it('that was not looked at meanwhile is right as soon as it is', async () => {
    const widget = await banner([
      { id: 'later', heading: 'Later', from: inTime(HOUR), until: inTime(3 * HOUR) },
      { id: 'now', heading: 'Now' },
    ]);
    expect(title(widget)).to.equal('Now');
    passTime(2 * HOUR);
    await becomes(widget, 'Later');
    passTime(4 * HOUR);
    await becomes(widget, 'Now');
  });

  it('keeps the fallback until then, and has it back afterwards', async () => {
    const message = { id: 'hello', heading: 'Hello', from: inTime(HOUR), until: inTime(3 * HOUR) };
    for (const attributes of ['', 'item="hello"']) {
      const widget = await banner([message], {}, attributes);
      expect(showsFallback(widget)).to.equal(true);
      passTime(2 * HOUR);
      await becomes(widget, 'Hello');
      expect(showsFallback(widget)).to.equal(false);
      passTime(4 * HOUR);
      await becomes(widget, undefined);
      expect(showsFallback(widget)).to.equal(true);
      Date.now = now;
    }
  });

  it('does so for the whole campaign', async () => {
    const widget = await banner([{ id: 'hello', heading: 'Hello' }], { from: inTime(HOUR) });
    expect(showsFallback(widget)).to.equal(true);
    passTime(HOUR);
    await becomes(widget, 'Hello');
  });

  it('shows a language once it is there', async () => {
    const heading = { en: 'Thank you', cy: 'Diolch' };
    const widget = await banner([{ id: 'a', heading, languageFrom: { cy: inTime(HOUR) } }], {}, 'lang="cy"');
    expect(title(widget)).to.equal('Thank you');
    passTime(HOUR);
    await becomes(widget, 'Diolch');
  });

  it('leaves a film alone that goes on showing', async () => {
    const film = {
      id: 'film',
      title: 'The film',
      sources: [{ url: 'https://example.org/film.mp4', type: 'video/mp4' }],
    };
    const next = { id: 'next', title: 'The next', youtube: 'abc', from: inTime(HOUR) };
    const widget = await mount<CampaignVideo>(
      `<campaign-video manifest="${manifestOf({ videos: [film, next] })}"></campaign-video>`,
    );
    part(widget, 'play')?.click();
    await widget.updateComplete;
    const video = widget.shadowRoot?.querySelector('video') as HTMLVideoElement;
    let loads = 0;
    video.load = () => loads++;
    let chosen = false;
    const { requestUpdate } = widget;
    widget.requestUpdate = (...change) => {
      chosen ||= change[0] === 'campaign';
      requestUpdate.apply(widget, change);
    };
    passTime(HOUR);
    await waitUntil(() => chosen, 'it did not choose anew');
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('video')).to.equal(video);
    expect(loads).to.equal(0);
  });

  it('gives a list what is due, and leaves the words that a person is typing', async () => {
    const resource = (n: number) => ({
      id: `r${n}`,
      title: `Poster ${n}`,
      file: { url: `https://example.org/${n}.pdf` },
    });
    const resources = [...Array.from({ length: 8 }, (_, n) => resource(n)), { ...resource(8), from: inTime(HOUR) }];
    const widget = await mount<ResourceList>(`<resource-list manifest="${manifestOf({ resources })}"></resource-list>`);
    part(widget, 'finder')?.querySelector('summary')?.click();
    await waitUntil(() => part(widget, 'filters'), 'the filters did not come');
    const search = part(widget, 'filters')?.querySelector('input') as HTMLInputElement;
    search.focus();
    search.value = 'poster';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
    expect(parts(widget, 'item')).to.have.lengthOf(8);
    passTime(HOUR);
    await waitUntil(() => parts(widget, 'item').length === 9, 'the ninth did not come');
    expect(part(widget, 'filters')?.querySelector('input')).to.equal(search);
    expect(search.value).to.equal('poster');
    expect(widget.shadowRoot?.activeElement).to.equal(search);
    expect(part<HTMLDetailsElement>(widget, 'finder')?.open).to.equal(true);
  });
});

describe('the clock of a page', () => {
  type Follower = Parameters<typeof followTime>[0];
  const START = 2_000_000_000_000;
  const at = (milliseconds: number) => new Date(START + milliseconds).toISOString();
  let time = START;
  let timers: { run: () => void; milliseconds: number }[] = [];
  beforeEach(() => {
    // The followers of tests before this one have nothing to come any more.
    Date.now = () => START;
    document.dispatchEvent(new Event('visibilitychange'));
    time = START;
    timers = [];
    Date.now = () => time;
    globalThis.setTimeout = ((run: () => void, milliseconds: number) => timers.push({ run, milliseconds })) as never;
  });

  /** Something that follows the time, and counts how often it is told to choose anew. */
  const follower = () => {
    const told: unknown[] = [];
    return { told, element: { requestUpdate: (what: unknown) => told.push(what) } as unknown as Follower };
  };
  const waits = () => timers.map(({ milliseconds }) => milliseconds);
  const ring = (milliseconds: number) => {
    time = START + milliseconds;
    timers.at(-1)?.run();
  };

  it('tells an element at each of its moments, once', () => {
    const { told, element } = follower();
    followTime(element, [at(1000), at(2500)], START);
    expect(told).to.deep.equal([]);
    ring(1000);
    expect(told).to.deep.equal(['campaign']);
    ring(2499);
    expect(told).to.have.lengthOf(1);
    ring(2500);
    expect(told).to.have.lengthOf(2);
    expect(waits()).to.deep.equal([1000, 1500, 1]);
  });

  it('looks once a minute at least, in case the machine sleeps or its clock is set', () => {
    followTime(follower().element, [at(150_000)], START);
    ring(60_000);
    ring(120_000);
    ring(150_000);
    expect(waits()).to.deep.equal([60_000, 60_000, 30_000]);
  });

  it('stops once nothing is to come', () => {
    const { told, element } = follower();
    followTime(element, [at(-1000), at(1000)], START);
    ring(1000);
    expect(told).to.have.lengthOf(1);
    expect(timers).to.have.lengthOf(1);
  });

  it('misses no moment that passes between a choice and the coming of this code', () => {
    const { told, element } = follower();
    time = START + 500;
    followTime(element, [at(200)], START);
    expect(told).to.deep.equal(['campaign']);
    expect(timers).to.deep.equal([]);
  });

  it('waits for the next of all that follow it, and tells each of its own moments', () => {
    const [one, other] = [follower(), follower()];
    followTime(one.element, [at(5000)], START);
    followTime(other.element, [at(2000)], START);
    ring(2000);
    expect([one.told.length, other.told.length]).to.deep.equal([0, 1]);
    ring(5000);
    expect([one.told.length, other.told.length]).to.deep.equal([1, 1]);
    expect(waits()).to.deep.equal([5000, 2000, 3000]);
  });

  it('follows the moments of an element’s last campaign only', () => {
    const { told, element } = follower();
    followTime(element, [at(1000)], START);
    followTime(element, [at(3000)], START);
    ring(1000);
    expect(told).to.deep.equal([]);
    ring(3000);
    expect(told).to.have.lengthOf(1);
  });

  it('reads the moments of a campaign once, however many widgets show it', () => {
    const { parse } = Date;
    let reads = 0;
    Date.parse = (moment) => {
      reads++;
      return parse(moment);
    };
    const changes = [at(5000), at(9000)];
    const followers = Array.from({ length: 200 }, follower);
    for (const { element } of followers) followTime(element, changes, START);
    ring(5000);
    Date.parse = parse;
    expect(followers.map(({ told }) => told.length)).to.deep.equal(Array(200).fill(1));
    expect(reads).to.equal(changes.length);
    expect(waits()).to.deep.equal([5000, 4000]);
  });
});
