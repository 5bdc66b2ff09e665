import { expect } from '@open-wc/testing';
import { ownNames } from '../../src/campaign/language/own-names.js';
import { answers } from '../../src/i18n/answers.js';
import { audio } from '../../src/i18n/audio.js';
import { banner } from '../../src/i18n/banner.js';
import { builderApp } from '../../src/i18n/builder/app.js';
import { builderChoose } from '../../src/i18n/builder/choose.js';
import { builderCopy } from '../../src/i18n/builder/copy.js';
import { builderManifest } from '../../src/i18n/builder/manifest.js';
import { pasteBack } from '../../src/i18n/builder/paste-back.js';
import { builderPreview } from '../../src/i18n/builder/preview.js';
import { builderTheme } from '../../src/i18n/builder/theme.js';
import { card } from '../../src/i18n/card.js';
import { channels } from '../../src/i18n/compiler/channels.js';
import { facts } from '../../src/i18n/compiler/metadata.js';
import { resourceNames } from '../../src/i18n/compiler/resource-names.js';
import { contentWarning } from '../../src/i18n/content-warning.js';
import { copy } from '../../src/i18n/copy.js';
import { copyTools } from '../../src/i18n/copy-tools.js';
import { copying } from '../../src/i18n/copying.js';
import { doctor } from '../../src/i18n/doctor/doctor.js';
import { download } from '../../src/i18n/download.js';
import { farewell } from '../../src/i18n/farewell.js';
import { filters } from '../../src/i18n/filters.js';
import { gallery } from '../../src/i18n/gallery.js';
import { graphics } from '../../src/i18n/graphics.js';
import { howToEmbed } from '../../src/i18n/how-to-embed.js';
import { hub } from '../../src/i18n/hub.js';
import { kitPages } from '../../src/i18n/kit-pages.js';
import { lists } from '../../src/i18n/lists.js';
import { plan } from '../../src/i18n/plan.js';
import { practice } from '../../src/i18n/practice.js';
import { qrCode } from '../../src/i18n/qr-code.js';
import { resources } from '../../src/i18n/resources.js';
import { share } from '../../src/i18n/share.js';
import { socialChannels } from '../../src/i18n/social-channels.js';
import { support } from '../../src/i18n/support.js';
import { tips } from '../../src/i18n/tips.js';
import { video } from '../../src/i18n/video.js';
import { voices } from '../../src/i18n/voices.js';
import { zip } from '../../src/i18n/zip.js';

type Words = { [key: string]: string | ((...values: (string | number)[]) => string) | Words };

const areas = {
  answers,
  audio,
  banner,
  builderApp,
  builderChoose,
  builderCopy,
  builderManifest,
  builderPreview,
  builderTheme,
  card,
  channels,
  contentWarning,
  copy,
  copyTools,
  copying,
  doctor,
  download,
  facts,
  farewell,
  filters,
  gallery,
  graphics,
  howToEmbed,
  hub,
  kitPages,
  lists,
  pasteBack,
  plan,
  practice,
  qrCode,
  resourceNames,
  resources,
  share,
  socialChannels,
  support,
  tips,
  video,
  voices,
  zip,
} as unknown as Record<string, { en: Words; cy: Words }>;

/** Numbers for which Welsh has forms of its own, and others. */
const samples = [0, 1, 2, 3, 6, 7, 1234];

/** Abbreviations that a web team knows by these letters only. */
const ABBREVIATIONS = /\b(ANSI|CORS|HTML|JPEG|JSON|MIME|WCAG)\b/g;

/** And what is said of how they are written. */
const COLOUR = /#([\da-f]{6}\b| )/g;

/** Pieces of sentences. */
const PIECES = /^builderTheme\.(beside|uses)\./;

/** Every key of an area, with all that it can say. */
function* phrases(words: Words, path = ''): Generator<[key: string, said: string[]]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') yield [path + key, [value]];
    else if (typeof value === 'function')
      yield [path + key, samples.map((sample) => String(value(sample, sample, sample, sample)))];
    else yield* phrases(value, `${path}${key}.`);
  }
}

const everyPhrase = Object.entries(areas).flatMap(([area, { en, cy }]) =>
  Object.entries({ en, cy }).flatMap(([lang, words]) =>
    [...phrases(words)].map(([key, said]) => ({ name: `${area}.${key} (${lang})`, said })),
  ),
);

describe('the words of the widgets', () => {
  for (const [area, { en, cy }] of Object.entries(areas)) {
    it(`${area}: English and Welsh have the same keys`, () => {
      const keys = (words: Words) => [...phrases(words)].map(([key]) => key);
      expect(keys(en).length).to.be.above(0);
      expect(keys(cy)).to.deep.equal(keys(en));
    });

    it(`${area}: no phrase of several words was left in English`, () => {
      const english = new Map(phrases(en));
      for (const [key, said] of phrases(cy)) {
        for (const [index, phrase] of said.entries()) {
          if (/[a-z] [a-z]/.test(phrase)) expect(phrase, key).not.to.equal(english.get(key)?.[index]);
        }
      }
    });
  }

  it('none is empty, or says what no one should read', () => {
    expect(everyPhrase.length).to.be.above(100);
    for (const { name, said } of everyPhrase) {
      for (const phrase of said) {
        expect(phrase, name).to.match(/\S/);
        expect(phrase, name).to.equal(phrase.trim());
        expect(phrase.replaceAll(COLOUR, ''), name).not.to.match(/undefined|null|NaN|\[object|#|{{|TODO/);
      }
    }
  });

  it('none shouts, and none says "click here"', () => {
    for (const { name, said } of everyPhrase) {
      for (const phrase of said) {
        expect(phrase, name).not.to.match(/!|click here|cliciwch yma/i);
        expect(phrase.replaceAll(ABBREVIATIONS, ''), name).not.to.match(/\p{Lu}{4}/u);
      }
    }
  });

  it('apostrophes are those of print', () => {
    for (const { name, said } of everyPhrase) expect(said.join(), name).not.to.match(/['"]/);
  });

  it('each begins with a capital or a number', () => {
    for (const { name, said } of everyPhrase) {
      if (PIECES.test(name)) continue;
      for (const phrase of said) expect(phrase, name).to.match(/^[\p{Lu}\d]/u);
    }
  });

  it('each language is called by its own name', () => {
    expect(ownNames).to.deep.equal({ en: 'English', cy: 'Cymraeg', ga: 'Gaeilge' });
  });
});

describe('phrases with something to fill in', () => {
  for (const lang of ['en', 'cy'] as const) {
    it(`say it (${lang})`, () => {
      expect(facts[lang].audience('Northshire')).to.contain('Northshire');
      expect(facts[lang].captions('Northshire')).to.contain('Northshire');
      expect(facts[lang].updated('Northshire')).to.contain('Northshire');
      expect(facts[lang].pixels(1080, 1350)).to.contain('1080\u00a0×\u00a01350');
      expect(filters[lang].shown(3, 12)).to.match(/3\D+12/);
      expect(resources[lang].showAll(12)).to.contain('12');
      expect(gallery[lang].pixels(1280, 720)).to.contain('1280\u00a0×\u00a0720');
      expect(gallery[lang].position(2, 4)).to.match(/2\D+4/);
      expect(gallery[lang].showAll(12)).to.contain('12');
      expect(graphics[lang].zip(8)).to.contain('8');
      expect(zip[lang].fetching(2, 8)).to.match(/2\D+8/);
      expect(zip[lang].missing('Poster')).to.contain('Poster');
      expect(zip[lang].rest(3)).to.contain('3');
      expect(zip[lang].saved('Thank you.zip')).to.contain('Thank you.zip');
      expect(video[lang].contacts('YouTube')).to.contain('YouTube');
    });
  }
});
