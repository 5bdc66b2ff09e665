import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/placement/script/settings.js';
import { KIT, SCRIPT, script } from './script-tag.js';

const advice = () => readSettings()?.advice;
const manifest = () => readSettings()?.manifest;

describe('a script tag without settings', () => {
  it('means the manifest beside the script', () => {
    script();
    expect(readSettings()).to.deep.equal({
      base: `${KIT}/`,
      manifest: `${KIT}/manifest.json`,
      allow: ['https://kit.example.org'],
      lang: undefined,
      organisation: undefined,
      advice: [],
    });
  });

  for (const src of [`${KIT}/campaign-widgets.all.js`, `${SCRIPT}?v=1.2`, `${SCRIPT}#1`]) {
    it(`is found by its file’s name: ${src}`, () => {
      script({}, src);
      expect(manifest()).to.equal(`${KIT}/manifest.json`);
    });
  }

  for (const src of [
    `${KIT}/my-campaign-widgets.js`,
    `${KIT}/campaign-widgets.js.map`,
    `${KIT}/campaign-widgets.css`,
  ]) {
    it(`is not taken for another: ${src}`, () => {
      script({}, src);
      expect(readSettings()).to.equal(undefined);
    });
  }

  it('that is not there gives no settings', () => {
    expect(readSettings()).to.equal(undefined);
  });

  it('that is there twice: the first one counts', () => {
    script({ 'data-lang': 'cy' });
    script({ 'data-lang': 'en' });
    expect(readSettings()?.lang).to.equal('cy');
  });
});

describe('origins that are allowed', () => {
  it('are a list with spaces, commas or both', () => {
    script({ 'data-allow': 'https://a.example/path, https://b.example:8443\nhttps://C.example ,' });
    expect(readSettings()?.allow).to.deep.equal([
      'https://kit.example.org',
      'https://a.example',
      'https://b.example:8443',
      'https://c.example',
    ]);
  });

  it('may come from the query', () => {
    script({}, `${SCRIPT}?allow=https://a.example`);
    expect(readSettings()?.allow).to.deep.equal(['https://kit.example.org', 'https://a.example']);
  });

  it('may be a scheme', () => {
    script({ 'data-allow': 'data:' });
    expect(readSettings()?.allow).to.deep.equal(['https://kit.example.org', 'data:']);
  });

  it('one that is no origin is passed over, and the console says so', () => {
    script({ 'data-allow': 'www.example.org https://a.example *' });
    expect(readSettings()?.allow).to.deep.equal(['https://kit.example.org', 'https://a.example']);
    expect(advice()).to.deep.equal([
      ['allow', 'www.example.org'],
      ['allow', '*'],
    ]);
  });
});

describe('the language of the page’s widgets', () => {
  const known: [said: string, lang: string][] = [
    ['cy', 'cy'],
    ['en', 'en'],
    ['CY', 'cy'],
    ['cy-GB', 'cy'],
    ['cy_GB', 'cy'],
    ['ga', 'ga'],
    ['ga-IE', 'ga'],
    ['en-GB', 'en'],
  ];
  for (const [said, lang] of known) {
    it(`data-lang="${said}" is ${lang}`, () => {
      script({ 'data-lang': said });
      expect(readSettings()?.lang).to.equal(lang);
      expect(advice()).to.deep.equal([]);
    });
  }

  for (const said of ['fr', 'cymraeg', 'english', ' cy', 'e']) {
    it(`data-lang="${said}" is none, and the console says so`, () => {
      script({ 'data-lang': said });
      expect(readSettings()?.lang).to.equal(undefined);
      expect(advice()).to.deep.equal([['lang', said]]);
    });
  }

  it('may come from the query', () => {
    script({}, `${SCRIPT}?lang=cy`);
    expect(readSettings()?.lang).to.equal('cy');
  });
});

describe('the force’s name', () => {
  const organisation = () => readSettings()?.organisation;
  const name = 'Northshire Police';
  const welsh = 'Heddlu Swydd y Gogledd';

  it('data-organisation says, for every language that has none of its own', () => {
    script({ 'data-organisation': name });
    expect(organisation()).to.deep.equal({ en: name });
  });

  it('data-organisation-cy alone is better than a gap in English', () => {
    script({ 'data-organisation-cy': welsh });
    expect(organisation()).to.deep.equal({ cy: welsh });
  });

  it('data-organisation-cy says in Welsh', () => {
    script({ 'data-organisation': name, 'data-organisation-cy': welsh });
    expect(organisation()).to.deep.equal({ en: name, cy: welsh });
  });

  it('data-organisation-ga says in Irish', () => {
    script({ 'data-organisation': name, 'data-organisation-ga': 'Póilíní an Tuaiscirt' });
    expect(organisation()).to.deep.equal({ en: name, ga: 'Póilíní an Tuaiscirt' });
  });

  it('may come from the query', () => {
    script({}, `${SCRIPT}?organisation=Northshire+Police`);
    expect(organisation()).to.deep.equal({ en: name });
  });

  it('may come from the query in both languages', () => {
    script({}, `${SCRIPT}?organisation=Northshire%20Police&organisation-cy=${encodeURIComponent(welsh)}`);
    expect(organisation()).to.deep.equal({ en: name, cy: welsh });
  });

  it('on the tag wins over the query, each language for itself', () => {
    script({ 'data-organisation': name }, `${SCRIPT}?organisation=Other&organisation-cy=${encodeURIComponent(welsh)}`);
    expect(organisation()).to.deep.equal({ en: name, cy: welsh });
  });

  const none: Record<string, string>[] = [{ 'data-organisation': '' }, {}];
  for (const attributes of none) {
    it(`is the manifest’s where the tag has ${JSON.stringify(attributes)}`, () => {
      script(attributes);
      expect(organisation()).to.equal(undefined);
      expect(advice()).to.deep.equal([]);
    });
  }

  it('is taken as it is written', () => {
    script({ 'data-organisation': '<b>Ŷ & "us"</b>' });
    expect(organisation()).to.deep.equal({ en: '<b>Ŷ & "us"</b>' });
  });
});
