// Why: a recording is a film without pictures: it plays in the browser's own player, one at a time, and can be read instead.
import { expect, oneEvent } from '@open-wc/testing';
import type { CampaignAudio } from '../../src/index.js';
import { manifestOf, mount, part, parts } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const own = (lang: string) => new URL(`/demo/campaigns/national/media/radio-message.${lang}.mp3`, location.href).href;
const files = (lang: string) => [{ url: own(lang), type: 'audio/mpeg', bytes: 126_596 }];
const recording = (fields: object = {}) => ({
  id: 'radio',
  title: { en: 'The message', cy: 'Y neges' },
  duration: 21,
  sources: { en: files('en'), cy: files('cy') },
  ...fields,
});
const widgetOf = (audio: object[], attributes = '') =>
  mount<CampaignAudio>(
    `<campaign-audio manifest="${manifestOf({ audio })}" ${attributes}><p>The fallback</p></campaign-audio>`,
  );
const player = (widget: Element) => widget.shadowRoot?.querySelector('audio') as HTMLAudioElement;
const first = (widget: Element) => player(widget).querySelector('source')?.src;
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').replace(/ :/g, ':').trim();
const facts = (widget: CampaignAudio) =>
  [...(part(widget, 'facts')?.querySelectorAll('li') ?? [])].map((fact) => words(fact));

/** A player that only notes what it is asked. */
function counted(widget: Element): Record<'play' | 'pause' | 'load', number> {
  const asked = { play: 0, pause: 0, load: 0 };
  Object.assign(player(widget), {
    play: async () => asked.play++,
    pause: () => asked.pause++,
    load: () => asked.load++,
  });
  return asked;
}

describe('<campaign-audio>: a recording in the kit', () => {
  it('is the browser’s own player under its title, and loads nothing before it is played', async () => {
    const widget = await widgetOf([recording()]);
    const { controls, preload, ariaLabel } = player(widget);
    expect([controls, preload, ariaLabel]).to.deep.equal([true, 'none', 'The message']);
    expect(first(widget)).to.equal(own('en'));
    expect(performance.getEntriesByName(own('en'))).to.deep.equal([]);
  });

  it('is there in the language of the page, and follows when that changes', async () => {
    const widget = await widgetOf([recording()], 'lang="cy"');
    expect([first(widget), player(widget).ariaLabel]).to.deep.equal([own('cy'), 'Y neges']);
    const asked = counted(widget);
    widget.lang = 'en';
    await waitUntil(() => asked.load, 'the player kept the Welsh file');
    expect(first(widget)).to.equal(own('en'));
  });

  it('keeps on playing where the other language has the same file', async () => {
    const widget = await widgetOf([recording({ sources: files('en') })]);
    const asked = counted(widget);
    widget.lang = 'cy';
    await waitUntil(() => part(widget, 'base')?.lang === 'cy', 'the widget did not turn Welsh');
    await widget.updateComplete;
    expect(asked.load).to.equal(0);
  });

  it('says how long it is, and in which language where that is another', async () => {
    const english = { sources: { en: files('en') } };
    expect(facts(await widgetOf([recording(english)]))).to.deep.equal(['21 seconds']);
    expect(facts(await widgetOf([recording(english)], 'lang="cy"'))).to.deep.equal(['21 eiliad', 'Saesneg']);
    const bare = await widgetOf([{ id: 'a', title: 'A', sources: files('en') }]);
    expect(part(bare, 'facts') === null).to.equal(true);
  });

  it('can be downloaded, in the form that opens everywhere', async () => {
    const ogg = { url: new URL('/message.ogg', location.href).href, type: 'audio/ogg' };
    const widget = await widgetOf([recording({ sources: [ogg, ...files('en')] })]);
    const link = part<HTMLAnchorElement>(widget, 'action') as HTMLAnchorElement;
    expect(words(link)).to.equal('Download the recording: The message (MP3, 127 kB)');
    const told = oneEvent(widget, 'campaign-download');
    link.addEventListener('click', (click) => click.preventDefault(), { once: true });
    link.click();
    expect((await told).detail).to.deep.equal({ item: 'radio', url: own('en') });
  });

  it('has a transcript to open', async () => {
    const widget = await widgetOf([recording({ transcript: 'Every **word**.' })]);
    const transcript = part<HTMLDetailsElement>(widget, 'transcript') as HTMLDetailsElement;
    expect(words(transcript.querySelector('summary'))).to.equal('Read the transcript: The message');
    expect([transcript.open, transcript.querySelector('strong')?.textContent]).to.deep.equal([false, 'word']);
  });

  it('has what may be hard to hear before the player, and chapters that play from where they begin', async () => {
    const chapters = [
      { start: '0:00', title: 'The door' },
      { start: '0:12', title: 'The key' },
    ];
    const widget = await widgetOf([recording({ warning: 'A family waits.', chapters })]);
    expect(words(part(widget, 'warning'))).to.match(/^Before you listen: A family waits\./);
    const isBefore = part(widget, 'warning')?.compareDocumentPosition(player(widget));
    expect(isBefore).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const asked = counted(widget);
    const [, key] = part(widget, 'chapters')?.querySelectorAll('button') ?? [];
    expect(words(key)).to.equal('0:12 The key');
    let at = 0;
    Object.defineProperty(player(widget), 'currentTime', { set: (seconds: number) => (at = seconds) });
    key?.click();
    expect([at, asked.play]).to.deep.equal([12, 1]);
    expect(widget.shadowRoot?.activeElement === player(widget)).to.equal(true);
  });

  it('takes up another recording when the page names one', async () => {
    const widget = await widgetOf([recording(), recording({ id: 'other', sources: files('cy') })]);
    const asked = counted(widget);
    widget.item = 'other';
    await widget.updateComplete;
    expect([first(widget), asked.load]).to.deep.equal([own('cy'), 1]);
  });

  it('says once on the console that no file of it loads', async () => {
    const lines: string[] = [];
    const { error } = console;
    console.error = (line: string) => lines.push(line);
    try {
      const sources = ['a', 'b'].map((name) => ({
        url: new URL(`/no-such-${name}.mp3`, location.href).href,
        type: 'audio/mpeg',
      }));
      const widget = await widgetOf([recording({ sources })]);
      let state: number = HTMLMediaElement.NETWORK_LOADING;
      let looks = 0;
      const networkState = () => {
        looks++;
        return state;
      };
      Object.defineProperty(player(widget), 'networkState', { get: networkState });
      const [a, b] = player(widget).querySelectorAll('source');
      a?.dispatchEvent(new Event('error'));
      await waitUntil(() => looks, 'nobody looked at the first error');
      expect(lines, 'the next one may load').to.deep.equal([]);
      state = HTMLMediaElement.NETWORK_NO_SOURCE;
      b?.dispatchEvent(new Event('error'));
      await waitUntil(() => lines.length, 'nothing was said');
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/<campaign-audio> cannot play "radio": no source loads\. Open their addresses/);
    } finally {
      console.error = error;
    }
  });
});

describe('<campaign-audio>: a recording on another page', () => {
  const link = { url: 'https://podcasts.example.org/thanks', on: 'Spotify', signIn: true };

  it('is a link that leads there, under the name of the place, and no player', async () => {
    const widget = await widgetOf([recording({ sources: undefined, link })]);
    const action = part<HTMLAnchorElement>(widget, 'action') as HTMLAnchorElement;
    expect([action.href, words(action)]).to.deep.equal([link.url, 'Listen to the recording on Spotify: The message']);
    expect(player(widget) === null).to.equal(true);
    expect(facts(widget)).to.deep.equal(['Needs signing in', '21 seconds']);
    const welsh = await widgetOf([recording({ sources: undefined, link: { url: link.url } })], 'lang="cy"');
    expect(words(part(welsh, 'action'))).to.match(/^Gwrando ar y recordiad ar podcasts\.example\.org/);
  });

  it('is a link beside the player where it is here, too', async () => {
    const widget = await widgetOf([recording({ link })]);
    expect(parts(widget, 'action').map((action) => words(action))).to.deep.equal([
      'Download the recording: The message (MP3, 127 kB)',
      'Listen to the recording on Spotify: The message',
    ]);
  });

  it('has chapters to read, and none to press', async () => {
    const chapters = [{ start: '0:05', title: 'The door' }];
    const widget = await widgetOf([recording({ sources: undefined, link, chapters })]);
    expect(words(part(widget, 'chapters'))).to.match(/0:05 The door$/);
    expect(part(widget, 'chapters')?.querySelector('button') === null).to.equal(true);
  });

  it('is nothing to show where it is nowhere', async () => {
    const widget = document.createElement('campaign-audio');
    widget.manifest = manifestOf({ audio: [{ id: 'empty', title: 'Empty' }] });
    const told = oneEvent(widget, 'campaign-error');
    document.body.append(widget);
    expect((await told).detail.code).to.equal('nothing-in-date');
    widget.remove();
  });
});

describe('<campaign-audio>: one at a time', () => {
  it('stops when another recording or a film begins, and lets the page prevent it', async () => {
    const widget = await widgetOf([recording()]);
    const second = document.createElement('campaign-audio');
    second.manifest = widget.manifest;
    widget.after(second);
    await waitUntil(() => player(second), 'the second player did not come');
    const asked = counted(widget);
    player(second).dispatchEvent(new Event('play'));
    expect(asked.pause, 'the first recording stops').to.equal(1);
    player(widget).dispatchEvent(new Event('play'));
    expect(asked.pause, 'a recording does not stop itself').to.equal(1);
    document.dispatchEvent(new Event('campaign-play'));
    expect(asked.pause, 'a film begins').to.equal(2);
    widget.addEventListener('campaign-play', (event) => event.preventDefault(), { once: true });
    player(widget).dispatchEvent(new Event('play'));
    expect(asked.pause, 'the page prevents it').to.equal(3);
  });

  it('tells the page when it begins and ends', async () => {
    const widget = await widgetOf([recording()]);
    const begins = oneEvent(widget, 'campaign-play');
    player(widget).dispatchEvent(new Event('play'));
    expect((await begins).detail).to.deep.equal({ item: 'radio', audioDescribed: false });
    const ends = oneEvent(widget, 'campaign-played');
    player(widget).dispatchEvent(new Event('ended'));
    expect((await ends).detail.item).to.equal('radio');
  });
});
