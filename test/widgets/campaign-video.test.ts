import { expect, oneEvent } from '@open-wc/testing';
import { showCaptions } from '../../src/element/on-demand/playback.js';
import type { CampaignVideo } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const own = (path: string) => new URL(`/demo/campaigns/national/media/${path}`, location.href).href;
const film = (fields: object = {}) => ({
  id: 'film',
  title: { en: 'The film', cy: 'Y ffilm' },
  duration: 44,
  sources: [
    { url: own('thank-you-film.webm'), type: 'video/webm', bytes: 1_792_457 },
    { url: own('thank-you-film.mp4'), type: 'video/mp4', bytes: 1_760_499 },
  ],
  captions: [
    { lang: 'en', url: own('thank-you-film.en.vtt') },
    { lang: 'cy', url: own('thank-you-film.cy.vtt') },
  ],
  ...fields,
});
const widgetOf = (videos: object[], attributes = '') =>
  mount<CampaignVideo>(
    `<campaign-video manifest="${manifestOf({ videos })}" ${attributes}><p>The fallback</p></campaign-video>`,
  );
const player = (widget: CampaignVideo) => widget.shadowRoot?.querySelector('video') as HTMLVideoElement;
/** A widget whose film a person has started. */
async function playing(videos: object[], attributes = ''): Promise<CampaignVideo> {
  const widget = await widgetOf(videos, attributes);
  part(widget, 'play')?.click();
  await widget.updateComplete;
  return widget;
}

describe('<campaign-video>: a film in the kit', () => {
  it('loads nothing of the film before it is played', async () => {
    const widget = await widgetOf([
      film({ poster: { url: own('dog-walk-640x360.jpg'), alt: 'A dog', width: 640, height: 360 } }),
    ]);
    expect(player(widget)).to.equal(null);
    const { width, height } = (part(widget, 'media') as HTMLElement).getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    part(widget, 'play')?.click();
    await widget.updateComplete;
    expect(widget.shadowRoot?.activeElement === player(widget)).to.equal(true);
    expect((part(widget, 'media') as HTMLElement).getBoundingClientRect().height).to.equal(height);
    expect([...player(widget).querySelectorAll('source')].map(({ type }) => type)).to.deep.equal([
      'video/webm',
      'video/mp4',
    ]);
  });

  it('has captions in both languages, and switches on those of the page when it plays', async () => {
    for (const lang of ['en', 'cy']) {
      const widget = await playing([film()], `lang="${lang}"`);
      const tracks = [...player(widget).querySelectorAll('track')];
      expect(tracks.map(({ kind, srclang, label }) => [kind, srclang, label])).to.deep.equal([
        ['captions', 'en', 'English'],
        ['captions', 'cy', 'Cymraeg'],
      ]);
      // In place of the browser's tracks, which some browsers choose among by themselves a little later.
      const own = ['en', 'cy'].map((language) => ({ language, mode: 'disabled' }));
      Object.defineProperty(player(widget), 'textTracks', { value: own });
      player(widget).dispatchEvent(new Event('play'));
      await waitUntil(() => own.some(({ mode }) => mode === 'showing'), 'no captions were switched on');
      expect(own.find(({ mode }) => mode === 'showing')?.language).to.equal(lang);
    }
  });

  it('changes the captions that are shown with the language, and leaves them off where they are off', async () => {
    const tracks = (en: string, cy: string) => [
      { language: 'en', mode: en },
      { language: 'cy', mode: cy },
    ];
    for (const [before, always, after] of [
      [tracks('showing', 'disabled'), false, tracks('disabled', 'showing')],
      [tracks('disabled', 'disabled'), false, tracks('disabled', 'disabled')],
      [tracks('disabled', 'disabled'), true, tracks('disabled', 'showing')],
    ] as const) {
      showCaptions({ textTracks: before as never }, 'cy', always);
      expect(before).to.deep.equal(after);
    }
  });

  it('says how long it is, and offers it to download in the form that opens everywhere', async () => {
    const widget = await widgetOf([film()]);
    expect(words(widget)).to.include('44 seconds');
    const link = parts<HTMLAnchorElement>(widget, 'action').find(({ localName }) => localName === 'a');
    expect(link?.innerText.replace(/\s+/g, ' ')).to.match(/^Download the film ?: The film \(MP4, 1\.8 MB\)/);
    expect(link?.href).to.match(/thank-you-film\.mp4$/);
    const told = oneEvent(widget, 'campaign-download');
    link?.addEventListener('click', (click) => click.preventDefault(), { once: true });
    link?.click();
    expect((await told).detail).to.deep.equal({ item: 'film', url: link?.href });
  });

  it('plays the audio-described version instead, and back', async () => {
    const described = [{ url: own('thank-you-film-described.webm'), type: 'video/webm' }];
    const widget = await playing([film({ audioDescription: { sources: described } })]);
    const toggle = part(widget, 'actions')?.querySelector('button') as HTMLButtonElement;
    const first = () => player(widget).querySelector('source')?.src;
    expect(toggle.ariaPressed).to.equal('false');
    toggle.click();
    await widget.updateComplete;
    expect([toggle.ariaPressed, first()]).to.deep.equal(['true', own('thank-you-film-described.webm')]);
    toggle.click();
    await widget.updateComplete;
    expect([toggle.ariaPressed, first()]).to.deep.equal(['false', own('thank-you-film.webm')]);
  });

  it('has a transcript to open beneath it', async () => {
    const widget = await widgetOf([film({ transcript: 'Every **word**.' })]);
    const transcript = part<HTMLDetailsElement>(widget, 'transcript') as HTMLDetailsElement;
    expect(transcript.open).to.equal(false);
    transcript.querySelector('summary')?.click();
    expect(transcript.open).to.equal(true);
    expect(transcript.querySelector('strong')?.innerText).to.equal('word');
  });

  it('takes up another film when the page names one', async () => {
    const sources = [{ url: own('thank-you-film-described.webm'), type: 'video/webm' }];
    const widget = await playing([film(), film({ id: 'other', sources })]);
    widget.item = 'other';
    await widget.updateComplete;
    expect(player(widget)).to.equal(null);
    part(widget, 'play')?.click();
    await widget.updateComplete;
    expect(player(widget).querySelector('source')?.src).to.equal(own('thank-you-film-described.webm'));
  });

  it('says which film has no file', async () => {
    const widget = document.createElement('campaign-video');
    widget.manifest = manifestOf({ videos: [{ id: 'empty', title: 'Empty' }] });
    const told = oneEvent(widget, 'campaign-error');
    document.body.append(widget);
    const { detail } = await told;
    expect([detail.code, detail.message.includes('"empty"')]).to.deep.equal(['no-film', true]);
    widget.remove();
  });
});

describe('<campaign-video>: one film at a time', () => {
  it('stops a film when another begins, and lets the page prevent one', async () => {
    const first = await playing([film()]);
    const second = document.createElement('campaign-video');
    second.manifest = first.manifest;
    first.after(second);
    await waitUntil(() => part(second, 'play'), 'the second film did not come');
    part(second, 'play')?.click();
    await second.updateComplete;
    await waitUntil(() => player(second), 'the second player did not come');
    let paused = 0;
    player(first).pause = () => {
      paused++;
    };
    player(second).dispatchEvent(new Event('play'));
    expect(paused, 'the first film stops').to.equal(1);
    player(first).dispatchEvent(new Event('play'));
    expect(paused, 'a film does not stop itself').to.equal(1);
    first.addEventListener('campaign-play', (event) => event.preventDefault(), { once: true });
    player(first).dispatchEvent(new Event('play'));
    expect(paused, 'a film that the page prevents stops').to.equal(2);
  });

  it('tells the page when it begins and ends', async () => {
    const widget = await playing([film()]);
    const begins = oneEvent(widget, 'campaign-play');
    player(widget).dispatchEvent(new Event('play'));
    expect((await begins).detail).to.deep.equal({ item: 'film', audioDescribed: false });
    const ends = oneEvent(widget, 'campaign-played');
    player(widget).dispatchEvent(new Event('ended'));
    expect((await ends).detail.item).to.equal('film');
  });
});

describe('<campaign-video>: a film on a platform', () => {
  const poster = { url: own('dog-walk-640x360.jpg'), alt: 'A dog', width: 640, height: 360 };
  const cases = [
    { platform: 'youtube', id: 'abc_DEF-123', name: 'YouTube (Google)', host: 'www.youtube-nocookie.com' },
    { platform: 'vimeo', id: '123456789', name: 'Vimeo', host: 'player.vimeo.com' },
  ];
  for (const { platform, id, name, host } of cases) {
    it(`contacts ${name} only when a person presses play, and says so before`, async () => {
      const widget = await widgetOf([film({ sources: undefined, poster, [platform]: id })]);
      expect(widget.shadowRoot?.querySelector('iframe, video')).to.equal(null);
      expect(widget.shadowRoot?.innerHTML).to.not.include(host);
      const play = part<HTMLButtonElement>(widget, 'play') as HTMLButtonElement;
      expect(play.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        `Play the film: The film Playing it contacts ${name}`,
      );
      const frames: HTMLIFrameElement[] = [];
      const observer = new MutationObserver(() => {
        const frame = widget.shadowRoot?.querySelector('iframe');
        if (frame) frames.push(frame);
      });
      observer.observe(widget.shadowRoot as ShadowRoot, { childList: true, subtree: true });
      play.click();
      await widget.updateComplete;
      const frame = widget.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
      const { hostname, searchParams, pathname } = new URL(frame.src);
      expect([hostname, pathname.endsWith(id), searchParams.get('autoplay')]).to.deep.equal([host, true, '1']);
      expect(frame.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      expect(frame.title).to.equal('The film');
      expect(widget.shadowRoot?.activeElement).to.equal(frame);
      observer.disconnect();
      widget.remove();
    });
  }

  it('asks again before it plays another one', async () => {
    const videos = ['abc', 'def'].map((youtube) => film({ id: youtube, sources: undefined, youtube }));
    const widget = await widgetOf(videos);
    part<HTMLButtonElement>(widget, 'play')?.click();
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('iframe')).to.exist;
    widget.item = 'def';
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('iframe')).to.equal(null);
    expect(part(widget, 'play')).to.exist;
  });

  it('gives way to another film', async () => {
    const widget = await widgetOf([film({ sources: undefined, youtube: 'abc' })]);
    part<HTMLButtonElement>(widget, 'play')?.click();
    await widget.updateComplete;
    document.dispatchEvent(new Event('campaign-play'));
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('iframe')).to.equal(null);
    expect(part(widget, 'play')).to.exist;
  });
});
