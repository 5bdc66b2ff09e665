// Why: a film may be somewhere else, in another shape, in several versions, and have parts.
import { expect } from '@open-wc/testing';
import type { CampaignVideo } from '../../src/index.js';
import { manifestOf, mount, part, parts } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const own = (path: string) => new URL(`/demo/campaigns/national/media/${path}`, location.href).href;
const sources = [
  { url: own('thank-you-film.webm'), type: 'video/webm' },
  { url: own('thank-you-film.mp4'), type: 'video/mp4' },
];
const widgetOf = (fields: object, attributes = '') =>
  mount<CampaignVideo>(
    `<campaign-video manifest="${manifestOf({ videos: [{ id: 'film', title: 'The film', ...fields }] })}" ${attributes}><p>The fallback</p></campaign-video>`,
  );
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').replace(/ :/g, ':').trim();
const media = (widget: CampaignVideo) => part(widget, 'media') as HTMLElement;
const frame = (widget: CampaignVideo) => widget.shadowRoot?.querySelector('iframe')?.src ?? '';
const film = (widget: CampaignVideo) => widget.shadowRoot?.querySelector('video') as HTMLVideoElement;
const buttons = (widget: CampaignVideo, name = 'action') => parts(widget, name) as unknown as HTMLButtonElement[];
async function press(widget: CampaignVideo, button: HTMLElement | null | undefined): Promise<void> {
  button?.click();
  await widget.updateComplete;
}

describe('<campaign-video>: a film on another page', () => {
  it('has a poster that leads there, under the name of the place', async () => {
    const link = { url: 'https://force.sharepoint.example/film', on: 'Microsoft Stream', signIn: true };
    const widget = await widgetOf({ link });
    const play = part<HTMLAnchorElement>(widget, 'play') as HTMLAnchorElement;
    expect([play.localName, play.href]).to.deep.equal(['a', link.url]);
    expect(words(play)).to.equal('Watch the film on Microsoft Stream: The film');
    expect(parts(widget, 'facts').map(words)).to.deep.equal(['Needs signing in']);
    const welsh = await widgetOf({ link: { url: 'https://www.example.org/film' } }, 'lang="cy"');
    expect(words(part(welsh, 'play'))).to.match(/^Gwylio’r ffilm ar example\.org/);
  });

  it('has chapters to read, and none to press', async () => {
    const link = { url: 'https://www.example.org/film' };
    const widget = await widgetOf({ link, chapters: [{ start: '0:05', title: 'The door' }] });
    expect(words(part(widget, 'chapters'))).to.match(/0:05 The door$/);
    expect(part(widget, 'chapters')?.querySelector('button')).to.equal(null);
  });
});

describe('<campaign-video>: a film in its own shape', () => {
  const shapes = [
    ['upright, by its files', { sources: [{ ...sources[1], width: 720, height: 1280 }] }, 9 / 16],
    ['square, as it is written', { sources, aspectRatio: '1:1' }, 1],
    ['upright, as a short', { youtube: 'https://www.youtube.com/shorts/a1b2c3d4e5f' }, 9 / 16],
    ['wide where nothing is said', { youtube: 'a1b2c3d4e5f' }, 16 / 9],
  ] as const;
  for (const [what, fields, ratio] of shapes)
    it(what, async () => {
      const widget = await widgetOf(fields);
      const { width, height } = media(widget).getBoundingClientRect();
      expect(width / height).to.be.closeTo(ratio, 0.02);
      expect(height).to.be.below(700);
      await press(widget, part(widget, 'play'));
      expect(media(widget).getBoundingClientRect().height).to.equal(height);
      const player = widget.shadowRoot?.querySelector('video, iframe')?.getBoundingClientRect();
      expect(player?.height).to.be.closeTo(height, 1);
      widget.remove();
    });
});

describe('<campaign-video>: a film in British Sign Language', () => {
  it('takes the place of the film, and gives it back', async () => {
    const bsl = [{ url: `${own('thank-you-film.mp4')}?bsl`, type: 'video/mp4' }];
    const widget = await widgetOf({ sources, bsl: { sources: bsl } });
    const [toggle] = buttons(widget);
    expect(words(toggle)).to.equal('British Sign Language (BSL): The film');
    await press(widget, toggle);
    await press(widget, part(widget, 'play'));
    expect([...film(widget).querySelectorAll('source')].map(({ src }) => src)).to.deep.equal(bsl.map(({ url }) => url));
    await press(widget, toggle);
    expect(toggle?.getAttribute('aria-pressed')).to.equal('false');
    expect(film(widget).querySelectorAll('source').length).to.equal(2);
    widget.remove();
  });

  it('on a platform shows its poster first, and says whom it contacts', async () => {
    const widget = await widgetOf({ sources, bsl: { youtube: 'https://youtu.be/a1b2c3d4e5f?t=9' } });
    await press(widget, part(widget, 'play'));
    await press(widget, buttons(widget)[0]);
    expect(frame(widget)).to.equal('');
    expect(words(part(widget, 'play'))).to.match(/contacts YouTube/);
    await press(widget, part(widget, 'play'));
    expect(frame(widget)).to.match(/\/embed\/a1b2c3d4e5f\?.*&start=9$/);
    widget.remove();
  });

  it('is one of two: audio description gives way to it', async () => {
    const widget = await widgetOf({ sources, audioDescription: { sources }, bsl: { sources } });
    const pressed = () => buttons(widget).map((button) => button.getAttribute('aria-pressed'));
    await press(widget, buttons(widget)[0]);
    await press(widget, buttons(widget)[1]);
    expect(pressed().slice(0, 2)).to.deep.equal(['false', 'true']);
  });
});

describe('<campaign-video>: a voice in another language', () => {
  const buttonIn = async (lang: string, spoken: unknown) =>
    words(buttons(await widgetOf({ sources, audioDescription: { sources: spoken } }, `lang="${lang}"`))[0]);

  it('is named beside its button, and only there', async () => {
    expect(await buttonIn('cy', { en: sources })).to.equal('Disgrifiad sain: The film (Saesneg)');
    expect(await buttonIn('en', { cy: sources })).to.equal('Audio description: The film (Welsh)');
    expect(await buttonIn('en', { en: sources })).to.equal('Audio description: The film');
    expect(await buttonIn('cy', sources)).to.equal('Disgrifiad sain: The film');
  });
});

describe('<campaign-video>: chapters', () => {
  const chapters = [
    { start: '0:00', title: { en: 'The kitchen', cy: 'Y gegin' } },
    { start: '0:07', title: 'The door' },
  ];
  const chapter = (widget: CampaignVideo, index: number) =>
    part(widget, 'chapters')?.querySelectorAll('button')[index] as HTMLButtonElement;

  it('are named in the language of the page, with their times', async () => {
    const widget = await widgetOf({ sources, chapters }, 'lang="cy"');
    expect(words(chapter(widget, 0))).to.equal('0:00 Y gegin');
    expect(words(part(widget, 'chapters')?.querySelector('summary'))).to.match(/^Penodau/);
  });

  it('play the film from there', async () => {
    const widget = await widgetOf({ sources, chapters });
    await press(widget, chapter(widget, 1));
    await waitUntil(() => film(widget).currentTime >= 7, 'the film to be at its chapter');
    widget.remove();
  });

  it('play a film on a platform from there', async () => {
    const widget = await widgetOf({ vimeo: 'https://vimeo.com/123456789/0a1b2c3d4e', chapters });
    await press(widget, chapter(widget, 1));
    expect(frame(widget)).to.match(/\/video\/123456789\?.*&h=0a1b2c3d4e#t=7s$/);
    widget.remove();
  });
});
