import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/placement/script/settings.js';
import { add, META, SCRIPT, script } from './script-tag.js';

describe('markup of a visitor', () => {
  const names = ['currentScript', 'querySelectorAll', 'querySelector', 'baseURI', 'head', 'URL', 'scripts'];
  for (const name of names) {
    it(`an image or a form called "${name}" changes nothing`, () => {
      script({ 'data-manifest': 'our/manifest.json' });
      const before = readSettings();
      add('img', { name, src: 'data:,', alt: '' });
      add('form', { name, id: name, 'data-manifest': '/forged.json', 'data-lang': 'cy' });
      expect(readSettings()).to.deep.equal(before);
    });
  }

  it('an image is not taken for the script that is missing', () => {
    add('img', { name: 'currentScript', src: SCRIPT, alt: '', 'data-manifest': '/forged.json' });
    expect(readSettings()).to.equal(undefined);
  });

  it('links and data attributes of other elements change nothing', () => {
    script();
    const before = readSettings();
    add('div', { src: SCRIPT, 'data-manifest': '/forged.json', class: 'campaign-widgets' });
    add('a', { id: 'campaignWidgets', name: META, content: '/forged.json', href: SCRIPT });
    expect(readSettings()).to.deep.equal(before);
  });
});
