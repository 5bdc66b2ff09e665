// The settings that say where the kit and the manifest are.
import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/placement/script/settings.js';
import { add, KIT, meta, SCRIPT, script } from './script-tag.js';

const here = (path: string) => new URL(path, document.baseURI).href;
const advice = () => readSettings()?.advice;
const manifest = () => readSettings()?.manifest;

describe('where the manifest is', () => {
  it('data-manifest says, relative to the page', () => {
    script({ 'data-manifest': 'our/manifest.json' });
    expect(manifest()).to.equal(here('our/manifest.json'));
    expect(advice()).to.deep.equal([]);
  });

  it('the query of the script’s address says', () => {
    script({}, `${SCRIPT}?manifest=https://example.org/m.json`);
    expect(manifest()).to.equal('https://example.org/m.json');
  });

  it('a meta element in the head says: at the page’s origin', () => {
    script();
    meta('/our/manifest.json');
    expect(manifest()).to.equal(new URL('/our/manifest.json', location.origin).href);
    expect(advice()).to.deep.equal([]);
  });

  it('a meta element in the head says: at the script’s origin', () => {
    script();
    meta('https://kit.example.org/other/manifest.json');
    expect(manifest()).to.equal('https://kit.example.org/other/manifest.json');
  });

  it('a meta element in the head says: at an origin that the script tag allows', () => {
    script({ 'data-allow': 'https://example.org' });
    meta('https://example.org/m.json');
    expect(manifest()).to.equal('https://example.org/m.json');
    expect(advice()).to.deep.equal([]);
  });

  for (const url of [
    'https://evil.example/m.json',
    'https://kit.example.org.evil.example/',
    'data:application/json,{}',
    'http://',
  ]) {
    it(`a meta element that names ${url} is not followed, and the console says why`, () => {
      script();
      meta(url);
      expect(manifest()).to.equal(`${KIT}/manifest.json`);
      expect(advice()).to.deep.equal([['meta', url]]);
    });
  }

  it('a meta element in the body, where visitors write, is none', () => {
    script();
    meta('/forged.json', document.body);
    expect(manifest()).to.equal(`${KIT}/manifest.json`);
    expect(advice()).to.deep.equal([]);
  });

  it('the query wins over the meta element', () => {
    meta('/from-meta.json');
    script({}, `${SCRIPT}?manifest=/from-query.json`);
    expect(manifest()).to.equal(here('/from-query.json'));
  });

  it('data-manifest wins over both', () => {
    meta('/from-meta.json');
    script({ 'data-manifest': '/from-data.json' }, `${SCRIPT}?manifest=/from-query.json`);
    expect(manifest()).to.equal(here('/from-data.json'));
  });

  it('a data-manifest that is no address gives way to the one beside the script, and the console says so', () => {
    script({ 'data-manifest': 'https://' });
    expect(manifest()).to.equal(`${KIT}/manifest.json`);
    expect(advice()).to.deep.equal([['manifest', 'https://']]);
  });
});

describe('where the kit is', () => {
  it('data-kit says, with or without a slash, for a script that is in another file', () => {
    for (const kit of [KIT, `${KIT}/`]) {
      script({ 'data-kit': kit }, 'https://site.example/wp-content/cache/campaign-widgets.min.js');
      expect(readSettings()).to.include({ base: `${KIT}/`, manifest: `${KIT}/manifest.json` });
      expect(readSettings()?.allow).to.include('https://kit.example.org');
    }
  });

  it('a meta element says, where no tag can be found', () => {
    add('meta', { name: 'campaign-widgets:kit', content: '/campaign' }, document.head);
    expect(readSettings()).to.include({
      base: new URL('/campaign/', location.origin).href,
      manifest: new URL('/campaign/manifest.json', location.origin).href,
    });
  });

  it('a meta element that names another site is not followed, and the console says why', () => {
    script();
    add('meta', { name: 'campaign-widgets:kit', content: 'https://evil.example/kit/' }, document.head);
    expect(readSettings()?.base).to.equal(`${KIT}/`);
    expect(advice()).to.deep.equal([['meta', 'https://evil.example/kit/']]);
  });

  it('a data-kit that is no address gives way to the script’s folder, and the console says so', () => {
    script({ 'data-kit': 'https://' });
    expect(readSettings()?.base).to.equal(`${KIT}/`);
    expect(advice()).to.deep.equal([['kit', 'https://']]);
  });
});
