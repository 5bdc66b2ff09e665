import { expect } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import type { SectionName } from '../../../src/campaign/schema/manifest.js';
import { frozen } from '../frozen.js';

const url = 'https://example.org/manifest.json';
const compile = (sections: object, campaign: object = {}) => {
  const { manifest, problems } = compileManifest(
    frozen({ campaign: { title: 'Thank you', ...campaign }, ...sections }),
    url,
  );
  return { manifest, lines: problems.map(problemLine) };
};
type Compiled = ReturnType<typeof compile>;

/** The items of the only section at a time, without what compiling adds for other times. */
const itemsAt = <Section extends SectionName>({ manifest, lines }: Compiled, section: Section, time: string) => {
  expect(lines).to.deep.equal([]);
  return new Campaign(url, manifest).items(section, Date.parse(time));
};

const heading = { en: 'Thank you', cy: 'Diolch' };
const body = { en: 'Words', cy: 'Geiriau' };
const message = (fields: object = {}) => ({ messages: [{ id: 'a', heading, ...fields }] });
const headingAt = (compiled: Compiled, time: string) => itemsAt(compiled, 'messages', time).map((item) => item.heading);

const film = (fields: object = {}) => ({
  videos: [
    {
      id: 'film',
      title: { en: 'The film', cy: 'Y ffilm' },
      duration: 42,
      youtube: 'abc',
      captions: [
        { lang: 'en', url: 'film.en.vtt' },
        { lang: 'cy', url: 'film.cy.vtt' },
      ],
      ...fields,
    },
  ],
});
const poster = (fields: object = {}) => ({
  resources: [
    { id: 'a', title: heading, type: 'poster', file: { en: { url: 'en.pdf' }, cy: { url: 'cy.pdf' } }, ...fields },
  ],
});
const factsAt = (compiled: Compiled, section: 'videos' | 'resources', time: string) =>
  itemsAt(compiled, section, time)[0]?.facts;

const BEFORE = '2026-12-02T23:59:59.999Z';
const AFTER = '2026-12-03T00:00:00.000Z';
const languageFrom = { cy: '2026-12-03' };

describe('a language that comes later', () => {
  it('is not there before its day, and is from then on', () => {
    const compiled = compile(message({ languageFrom, body }));
    expect(headingAt(compiled, BEFORE)).to.deep.equal([{ en: 'Thank you' }]);
    expect(headingAt(compiled, AFTER)).to.deep.equal([heading]);
    expect(JSON.stringify(itemsAt(compiled, 'messages', BEFORE))).not.to.contain('Geiriau');
    expect(JSON.stringify(itemsAt(compiled, 'messages', AFTER))).to.contain('Geiriau');
  });

  it('may be English', () => {
    const compiled = compile(message({ languageFrom: { en: '2026-12-03' } }));
    expect(headingAt(compiled, BEFORE)).to.deep.equal([{ cy: 'Diolch' }]);
    expect(headingAt(compiled, AFTER)).to.deep.equal([heading]);
  });

  it('takes every field of the item with it, however deep: files, pictures, links', () => {
    const alt = { en: 'A door', cy: 'Drws' };
    const picture = { url: { en: 'en.png', cy: 'cy.png' }, alt, width: 1, height: 1 };
    const actions = [{ label: { en: 'Go', cy: 'Ewch' }, url: { en: 'go', cy: 'ewch' } }];
    const [item] = itemsAt(compile(message({ languageFrom, picture, actions })), 'messages', BEFORE);
    expect(item?.picture).to.deep.equal({ ...picture, url: { en: 'en.png' }, alt: { en: 'A door' } });
    expect(item?.actions).to.deep.equal([{ label: { en: 'Go' }, url: { en: 'go' } }]);
    expect(itemsAt(compile(poster({ languageFrom })), 'resources', BEFORE)[0]?.file).to.deep.equal({
      en: { url: 'en.pdf', label: '' },
    });
  });

  it('takes its captions with it', () => {
    const compiled = compile(film({ languageFrom }));
    const captionsAt = (time: string) => itemsAt(compiled, 'videos', time)[0]?.captions;
    expect(captionsAt(BEFORE)).to.deep.equal([{ lang: 'en', url: 'film.en.vtt' }]);
    expect(captionsAt(AFTER)).to.have.lengthOf(2);
  });

  it('is said among the facts of a film, in both languages, until it is there', () => {
    const compiled = compile(film({ languageFrom }));
    expect(factsAt(compiled, 'videos', BEFORE)).to.deep.equal({
      en: ['42 seconds', 'Captions: English', 'Welsh from 3 December 2026'],
      cy: ['42 eiliad', 'Capsiynau: Saesneg', 'Yn Gymraeg o 3 Rhagfyr 2026'],
    });
    expect(factsAt(compiled, 'videos', AFTER)).to.deep.equal({
      en: ['42 seconds', 'Captions: English, Welsh'],
      cy: ['42 eiliad', 'Capsiynau: Saesneg, Cymraeg'],
    });
  });

  it('is said among the facts of a resource', () => {
    for (const [from, en, cy] of [
      [languageFrom, 'Welsh from 3 December 2026', 'Yn Gymraeg o 3 Rhagfyr 2026'],
      [{ en: '2026-12-03T09:00' }, 'English from 3 December 2026', 'Yn Saesneg o 3 Rhagfyr 2026'],
    ] as const) {
      const compiled = compile(poster({ languageFrom: from }));
      expect(factsAt(compiled, 'resources', BEFORE)).to.deep.equal({ en: ['Poster', en], cy: ['Poster', cy] });
      expect(factsAt(compiled, 'resources', '2026-12-03T09:00:00.000Z')).to.deep.equal({
        en: ['Poster'],
        cy: ['Poster'],
      });
    }
  });

  it('makes no difference to an item that has only that one: it keeps it, without a word', () => {
    for (const only of [{ cy: 'Diolch' }, 'Diolch']) {
      const compiled = compile(
        { ...message({ heading: only }), ...poster({ title: only, file: { url: 'a.pdf' } }) },
        { languageFrom },
      );
      expect(headingAt(compiled, BEFORE)).to.deep.equal([only]);
      expect(factsAt(compiled, 'resources', BEFORE)).to.deep.equal({ en: ['Poster'], cy: ['Poster'] });
      expect(compiled.manifest.changes).to.deep.equal([]);
    }
  });

  it('leaves the period of the item as it is', () => {
    const compiled = compile(message({ languageFrom, from: '2026-12-01', until: '2026-12-04' }));
    expect(headingAt(compiled, '2026-11-30T23:59:59.999Z')).to.deep.equal([]);
    expect(headingAt(compiled, '2026-12-01T00:00:00.000Z')).to.deep.equal([{ en: 'Thank you' }]);
    expect(headingAt(compiled, '2026-12-04T23:59:59.999Z')).to.deep.equal([heading]);
    expect(headingAt(compiled, '2026-12-05T00:00:00.000Z')).to.deep.equal([]);
  });

  it('that the item names without a day is there at once', () => {
    for (const none of [{}, { cy: undefined }]) {
      expect(headingAt(compile(message({ languageFrom: none }), { languageFrom }), BEFORE)).to.deep.equal([heading]);
    }
  });
});

describe('a campaign of which a language comes later', () => {
  it('says so for every item of every section that does not say otherwise', () => {
    const other = { id: 'b', heading, languageFrom: { cy: '2026-12-05' } };
    const compiled = compile({ messages: [...message().messages, other], ...film() }, { languageFrom });
    const english = { en: 'Thank you' };
    expect(headingAt(compiled, BEFORE)).to.deep.equal([english, english]);
    expect(headingAt(compiled, AFTER)).to.deep.equal([heading, english]);
    expect(headingAt(compiled, '2026-12-05T00:00:00.000Z')).to.deep.equal([heading, heading]);
    expect(itemsAt(compiled, 'videos', BEFORE)[0]?.title).to.deep.equal({ en: 'The film' });
  });
});

describe('both languages, each from a day of its own', () => {
  const days = { cy: '2026-12-05', en: '2026-12-03' };

  it('nothing shows before the first, then that one alone, then both', () => {
    for (const each of [days, { en: days.en, cy: days.cy }]) {
      const compiled = compile(message({ languageFrom: each }));
      expect(headingAt(compiled, BEFORE)).to.deep.equal([]);
      expect(headingAt(compiled, AFTER)).to.deep.equal([{ en: 'Thank you' }]);
      expect(headingAt(compiled, '2026-12-05T00:00:00.000Z')).to.deep.equal([heading]);
      expect(compiled.manifest.changes).to.deep.equal(['2026-12-03T00:00:00.000Z', '2026-12-05T00:00:00.000Z']);
    }
  });

  it('the item does not show before its own period either', () => {
    const compiled = compile(message({ languageFrom: days, from: '2026-12-04' }));
    expect(headingAt(compiled, '2026-12-03T12:00:00.000Z')).to.deep.equal([]);
    expect(headingAt(compiled, '2026-12-04T00:00:00.000Z')).to.deep.equal([{ en: 'Thank you' }]);
  });

  it('the same day for both is the day the item starts to show', () => {
    const compiled = compile(message({ languageFrom: { en: '2026-12-03', cy: '2026-12-03' } }));
    expect(headingAt(compiled, BEFORE)).to.deep.equal([]);
    expect(headingAt(compiled, AFTER)).to.deep.equal([heading]);
  });

  it('only the one that is still to come is said', () => {
    const compiled = compile(film({ languageFrom: days }));
    expect(factsAt(compiled, 'videos', AFTER)).to.deep.equal({
      en: ['42 seconds', 'Captions: English', 'Welsh from 5 December 2026'],
      cy: ['42 eiliad', 'Capsiynau: Saesneg', 'Yn Gymraeg o 5 Rhagfyr 2026'],
    });
  });
});

describe('a day that is written wrongly', () => {
  const wrong = [
    { cy: 'soon' },
    { cy: '2026-02-30' },
    { cy: 7 },
    { cym: '2026-12-03' },
    { CY: '2026-12-03' },
    '2026-12-03',
    null,
    7,
  ];
  for (const languageFrom of wrong) {
    it(`hides the item, since nobody may see a language before its day: ${JSON.stringify(languageFrom)}`, () => {
      const json = {
        messages: [
          { id: 'a', heading, languageFrom },
          { id: 'b', heading: 'Hello' },
        ],
      };
      const { manifest, lines } = compile(json);
      expect(manifest.messages).to.deep.equal([{ id: 'b', heading: 'Hello' }]);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(
        /^\/messages\/0\/languageFrom(\/\w+)? must be .*; the item is left out\.$|day or time that does not exist/,
      );
    });

    it(`of the campaign hides all of it: ${JSON.stringify(languageFrom)}`, () => {
      const { manifest, lines } = compile(message(), { languageFrom });
      expect(new Campaign(url, manifest).items('messages')).to.deep.equal([]);
      expect(lines.length).to.be.above(0);
    });
  }
});
