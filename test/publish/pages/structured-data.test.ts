// Why: what a page says of itself to search engines is read by machines alone: a mistake in it shows nowhere.
import { expect } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import type { EmbedPage } from '../../../src/embed-code/embed-pages.js';
import { structuredData } from '../../../src/publish/pages/structured-data.js';
import { base, manifest, sampleKit } from '../sample-kit.js';

const both = (en: string, cy: string) => ({ en, cy });
const json = {
  ...manifest,
  videos: [
    {
      id: 'film',
      title: both('The film </script>', 'Y ffilm'),
      description: both('**Five** families.', '**Pum** teulu.'),
      duration: 95,
      poster: { ...manifest.messages[0]?.picture, url: both('media/door-1a2b3c4d.jpg', 'media/drws-1a2b3c4d.jpg') },
      sources: [{ url: 'media/film.mp4', type: 'video/mp4' }],
      captions: [{ lang: 'cy', url: 'media/film.cy.vtt' }],
      transcript: both('A door opens.', 'Mae drws yn agor.'),
      bsl: { youtube: 'https://youtu.be/a1b2c3d4e5f' },
      chapters: [
        { start: '0:00', title: both('The kitchen', 'Y gegin') },
        { start: '0:42', title: both('The door', 'Y drws') },
      ],
      licence: 'Open Government Licence v3.0',
    },
  ],
  audio: [
    {
      id: 'radio',
      title: both('The message', 'Y neges'),
      duration: 21,
      sources: {
        en: [{ url: 'media/radio.en.mp3', type: 'audio/mpeg' }],
        cy: [{ url: 'media/radio.cy.mp3', type: 'audio/mpeg' }],
      },
      transcript: both('We see it.', 'Rydyn ni’n gweld hynny.'),
      chapters: [{ start: '0:12', title: both('The key', 'Yr allwedd') }],
    },
    { id: 'podcast', title: 'A podcast', link: { url: 'https://podcasts.example.org/thanks' } },
  ],
  resources: [
    {
      id: 'guide',
      title: both('A guide', 'Canllaw'),
      updated: '2026-11-20',
      file: {
        en: { url: 'media/guide.en.pdf', format: 'PDF', bytes: 1000 },
        cy: { url: 'media/guide.cy.pdf', format: 'PDF' },
      },
      forms: [{ kind: 'large-print', file: { url: 'media/guide-large.docx', format: 'DOCX' } }],
    },
    { id: 'order', title: 'Stickers', order: { url: 'https://www.example.org/order' } },
  ],
  practice: [{ id: 'cards', force: 'Westmark Police', title: 'Cards', body: 'Every family got **one**.' }],
};
const campaign = new Campaign(
  `${base}manifest.json`,
  compileManifest(json, `${base}manifest.json`).manifest as Campaign['manifest'],
);
const kit = { ...sampleKit(), campaign };

function dataOf(tag: EmbedPage['tag'], lang: 'en' | 'cy' = 'en', item?: string) {
  const block = `${structuredData(kit, { tag, lang, item, path: `embed/${tag}.html`, title: '', description: '' })}`;
  const page = new DOMParser().parseFromString(block, 'text/html');
  expect(page.querySelectorAll('script').length, block).to.equal(1);
  expect(page.body.textContent?.trim()).to.equal('');
  const text = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(text, 'an address that the loader would take for a placed one').not.to.contain('/embed/');
  return JSON.parse(text);
}

describe('what an embed page says that it is', () => {
  it('a film, with its transcript, captions and chapters', () => {
    expect(dataOf('campaign-video')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      name: 'The film </script>',
      description: 'Five families.',
      thumbnailUrl: `${base}media/door-1a2b3c4d.jpg`,
      duration: 'PT95S',
      contentUrl: `${base}media/film.mp4`,
      embedUrl: `${base}embed/campaign-video.html`,
      url: `${base}embed/campaign-video.html`,
      transcript: 'A door opens.',
      caption: [
        {
          '@type': 'MediaObject',
          encodingFormat: 'text/vtt',
          inLanguage: 'cy',
          contentUrl: `${base}media/film.cy.vtt`,
        },
      ],
      accessibilityFeature: ['captions', 'transcript', 'signLanguage'],
      hasPart: [
        { '@type': 'Clip', name: 'The kitchen', startOffset: 0, endOffset: 42 },
        { '@type': 'Clip', name: 'The door', startOffset: 42, endOffset: 95 },
      ],
      license: { '@type': 'CreativeWork', name: 'Open Government Licence v3.0' },
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'Northshire Police' },
    });
    const welsh = dataOf('campaign-video', 'cy');
    expect(welsh.thumbnailUrl).to.equal(`${base}media/drws-1a2b3c4d.jpg`);
    expect([welsh.name, welsh.transcript, welsh.publisher.name]).to.deep.equal([
      'Y ffilm',
      'Mae drws yn agor.',
      'Heddlu Swydd y Gogledd',
    ]);
  });

  it('a recording, with its transcript and chapters; one that is elsewhere with its page there', () => {
    expect(dataOf('campaign-audio')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'AudioObject',
      name: 'The message',
      description: 'The message',
      duration: 'PT21S',
      contentUrl: `${base}media/radio.en.mp3`,
      encodingFormat: 'audio/mpeg',
      embedUrl: `${base}embed/campaign-audio.html`,
      url: `${base}embed/campaign-audio.html`,
      transcript: 'We see it.',
      accessibilityFeature: ['transcript'],
      hasPart: [{ '@type': 'Clip', name: 'The key', startOffset: 12, endOffset: 21 }],
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'Northshire Police' },
    });
    const { contentUrl, embedUrl, url } = dataOf('campaign-audio', 'cy', 'podcast');
    expect([contentUrl, embedUrl, url]).to.deep.equal([undefined, undefined, 'https://podcasts.example.org/thanks']);
    expect(dataOf('campaign-audio', 'cy').contentUrl).to.equal(`${base}media/radio.cy.mp3`);
  });

  it('documents, each with its files by language and form', () => {
    const { '@graph': list } = dataOf('resource-list');
    expect(list.map(({ name }: { name: string }) => name)).to.deep.equal(['A guide', 'Stickers']);
    const { '@type': type, encoding, dateModified } = dataOf('resource-list', 'en', 'guide');
    expect([type, dateModified]).to.deep.equal(['DigitalDocument', '2026-11-20']);
    expect(encoding).to.deep.equal([
      {
        '@type': 'MediaObject',
        contentUrl: `${base}media/guide.en.pdf`,
        encodingFormat: 'application/pdf',
        contentSize: '1000 B',
        inLanguage: 'en',
      },
      {
        '@type': 'MediaObject',
        contentUrl: `${base}media/guide.cy.pdf`,
        encodingFormat: 'application/pdf',
        inLanguage: 'cy',
      },
      {
        '@type': 'MediaObject',
        contentUrl: `${base}media/guide-large.docx`,
        encodingFormat: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ]);
  });

  it('an article of the force that did it', () => {
    const { '@type': type, headline, articleBody, author } = dataOf('best-practice', 'en', 'cards');
    expect([type, headline, articleBody, author.name]).to.deep.equal([
      'Article',
      'Cards',
      'Every family got one.',
      'Westmark Police',
    ]);
  });

  it('nothing, where it shows none of these', () => {
    const page = { tag: 'thank-you-banner', lang: 'en', path: '', title: '', description: '' } as const;
    expect(structuredData(kit, page)).to.equal(undefined);
  });
});
