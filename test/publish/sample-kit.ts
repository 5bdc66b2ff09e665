// A small kit, made by hand: two languages, a film on YouTube, pictures of another host, and words that want escaping.
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import type { EmbedPage } from '../../src/embed-code/embed-pages.js';
import type { Kit, Preview } from '../../src/publish/kit.js';
import type { KitFile } from '../../src/publish/kit-file.js';

export const base = 'https://cdn.example/force/kit/';

const picture = { url: 'media/door-1a2b3c4d.jpg', alt: { en: 'A door', cy: 'Drws' }, width: 1280, height: 720 };

export const manifest = {
  campaign: {
    title: { en: 'Thank you', cy: 'Diolch' },
    url: 'https://www.example.org/thank-you',
    hashtag: '#Thanks',
    version: '2026.2',
    updated: '2026-11-20',
    contact: 'campaign@example.org',
  },
  organisation: { name: { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd' } },
  messages: [
    { id: 'thanks', heading: { en: 'Thank “you” & <all>', cy: 'Diolch' }, picture },
    {
      id: 'elsewhere',
      heading: 'From elsewhere',
      picture: { ...picture, url: 'https://pictures.example/door.jpg' },
      actions: [{ label: 'Read on', url: 'https://linked.example/page' }],
    },
  ],
  videos: [
    { id: 'film', title: { en: 'The film', cy: 'Y ffilm' }, youtube: 'a1b2c3d4e5f' },
    {
      id: 'ours',
      title: 'Our film',
      poster: picture,
      sources: [{ url: 'https://films.example/film.mp4', type: 'video/mp4' }],
      captions: [{ lang: 'en', url: 'media/film-9f8e7d6c.vtt' }],
    },
  ],
  graphics: [
    {
      id: 'square',
      title: { en: 'Square', cy: 'Sgwâr' },
      shape: 'square',
      channels: ['instagram', 'x'],
      file: { en: { url: 'media/square.en-11112222.png' }, cy: { url: 'media/square.cy-33334444.png' } },
      alt: { en: 'Words on blue', cy: 'Geiriau ar las' },
      copy: 'post',
    },
    {
      id: 'far',
      title: 'Far',
      shape: 'story',
      channels: ['x'],
      file: { url: 'https://graphics.example/far.png' },
      alt: 'Words on red',
    },
  ],
  copy: [
    {
      id: 'post',
      title: { en: 'Post: thanks', cy: 'Neges: diolch' },
      channel: 'x',
      body: { en: 'Thank **you**, from {{force}}. {{hashtag}}', cy: 'Diolch **i chi**, gan {{force}}.' },
    },
  ],
  plan: [
    {
      id: 'launch',
      title: { en: 'The film goes live, everywhere; with tea 🫖', cy: 'Mae’r ffilm yn mynd yn fyw' },
      body: { en: `${'Tell everyone that it is there. '.repeat(4)}🫖`, cy: 'Dywedwch wrth bawb.' },
      start: '2026-12-03T09:00',
      location: 'Town Hall',
    },
    { id: 'week', title: { en: 'Card week', cy: 'Wythnos y cardiau' }, start: '2026-12-07', end: '2026-12-13' },
  ],
};

const page = (tag: EmbedPage['tag'], lang: EmbedPage['lang'], title: string, item?: string): EmbedPage => ({
  tag,
  ...(item && { item }),
  lang,
  path: `embed/${tag}${item ? `/${item}` : ''}${lang === 'cy' ? '.cy' : ''}.html`,
  title,
  description: lang === 'cy' ? 'Diolch i’n teuluoedd.' : 'Thank you to our families.',
  ...(tag === 'thank-you-banner' && { picture: { url: picture.url, width: 1280, height: 720, alt: 'A door' } }),
});

export const pages: EmbedPage[] = [
  page('thank-you-banner', 'en', 'Thank “you” & <all>'),
  page('thank-you-banner', 'cy', 'Diolch'),
  page('campaign-video', 'en', 'The film'),
  page('campaign-video', 'cy', 'Y ffilm'),
  page('campaign-video', 'en', 'Our film', 'ours'),
];

/** Those with a picture. */
const previews = new Map<string, Preview>(
  pages.flatMap(({ path, picture }) =>
    picture
      ? [
          [
            path,
            { ...picture, url: 'media/door-1a2b3c4d-50-50-1200x630.jpg', width: 1200, height: 630, type: 'image/jpeg' },
          ],
        ]
      : [],
  ),
);

const library: KitFile[] = [
  { path: 'campaign-widgets.js', content: 'console.log("kit")' },
  { path: 'campaign-widgets.1a2b3c4d.js', content: 'console.log("pinned")' },
  { path: 'campaign-widgets.css', content: 'a{}' },
  { path: 'embed.js', content: '' },
  { path: 'chunks/shared-AbCd1234.js', content: new TextEncoder().encode('export {}') },
  { path: 'media/door-1a2b3c4d.jpg', content: new Uint8Array([255, 216, 255]) },
  { path: 'media/film-9f8e7d6c.vtt', content: 'WEBVTT\n' },
  { path: 'media/square.en-11112222.png', content: new Uint8Array([137, 80, 78, 71]) },
  { path: 'media/square.cy-33334444.png', content: new Uint8Array([137, 80, 78, 72]) },
  { path: 'manifest.json', content: '{}' },
];

/** A new one each time. @param overrides parts of the manifest */
export function sampleKit(overrides: object = {}, at = base): Kit {
  const url = `${at}manifest.json`;
  const { manifest: compiled } = compileManifest({ ...manifest, ...overrides }, url);
  return {
    base: at,
    version: '1.2.3',
    libraries: [{ name: '@scope/drawing', version: '4.5.6', licence: 'BSD-3-Clause' }],
    campaign: new Campaign(url, compiled),
    languages: ['en', 'cy'],
    pages,
    scriptSizes: {},
    previews,
    files: [...library, ...pages.map(({ path }) => ({ path, content: '<!doctype html>' }))],
  };
}

/** One of the files, as text. */
export function fileIn(files: readonly KitFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (typeof file?.content !== 'string') throw new Error(`no text at ${path}, only ${files.map((each) => each.path)}`);
  return file.content;
}
