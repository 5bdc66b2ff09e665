import { expect } from '@open-wc/testing';
import { builderData } from '../../../src/publish/pages/builder-data.js';
import { builderPages } from '../../../src/publish/pages/builder-page.js';
import { base, fileIn, sampleKit } from '../sample-kit.js';
import { readPage } from './read-page.js';

const kit = sampleKit({ campaign: { title: { en: '</script><img src=x>', cy: 'Diolch' } } });
const hashes = {
  'campaign-widgets.js': 'sha384-c',
  'campaign-widgets.1a2b3c4d.js': 'sha384-a',
  'chunks/shared-AbCd1234.js': 'sha384-b',
};
const widgets = '[{"tag":"thank-you-banner","summary":"Says <b>thank you</b>."}]';
const files = builderPages(kit, hashes, widgets);
const english = readPage(files, 'builder/index.html');
const welsh = readPage(files, 'builder/index.cy.html');
const dataIn = (page: Document, id: string) => JSON.parse(page.getElementById(id)?.textContent ?? '');

describe('builder/index.html', () => {
  it('is there in English and in Welsh, and each leads to the other', () => {
    expect([english.documentElement.lang, welsh.documentElement.lang]).to.deep.equal(['en', 'cy']);
    expect(english.querySelector('a[hreflang=cy]')?.getAttribute('href')).to.equal('index.cy.html');
    expect(welsh.querySelector('a[hreflang=en]')?.getAttribute('href')).to.equal('index.html');
  });

  it('holds what the builder needs to know, and nothing of it can end its script element', () => {
    expect(dataIn(english, 'kit')).to.deep.equal(JSON.parse(JSON.stringify(builderData(kit, hashes))));
    expect(dataIn(english, 'widgets')).to.deep.equal(JSON.parse(widgets));
    expect(english.querySelectorAll('img')).to.have.length(0);
    expect(english.querySelectorAll('script')).to.have.length(3);
  });

  it('names the address that the kit was published for, and the hash of the pinned script alone', () => {
    const data = dataIn(english, 'kit');
    expect(data.base).to.equal(base);
    expect(data.hashes).to.deep.equal({ 'campaign-widgets.1a2b3c4d.js': 'sha384-a' });
  });

  it('runs no script but the kit’s, and no style but the kit’s', () => {
    const policy = english.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).to.include("script-src 'self';").and.to.include("style-src 'self';");
    expect(fileIn(files, 'builder/index.html')).not.to.match(/<style| style=| on\w+=/);
  });

  it('says without a script where everything is too', () => {
    expect(fileIn(files, 'builder/index.cy.html')).to.match(/<noscript>.*href="\.\.\/how-to-embed\.cy\.html"/s);
  });
});
