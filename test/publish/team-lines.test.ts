import { expect } from '@open-wc/testing';
import { drupalLines, hostLine, mediaWikiLines, wordPressLines } from '../../src/publish/team-lines.js';

const kit = { base: 'https://www.example.org/o’brien/' };
const apostrophe = { base: "https://www.example.org/o'brien/" };
const hashes = { 'campaign-widgets.js': 'sha384-script', 'campaign-widgets.css': 'sha384-style' };

describe('What a web team puts into their system', () => {
  it('is a host alone for SharePoint', () => {
    expect(hostLine.write({ base: 'https://cdn.example.org:8443/a/b/' })).to.equal('cdn.example.org:8443');
  });

  it('names the style sheet and the script, and keeps an apostrophe out of quotes', () => {
    for (const { write } of [wordPressLines, drupalLines, mediaWikiLines]) {
      expect(write(kit)).to.contain("'https://www.example.org/o%E2%80%99brien/campaign-widgets.js'");
      expect(write(apostrophe)).to.contain("'https://www.example.org/o%27brien/campaign-widgets.css'");
      expect((write(apostrophe).match(/'/g) ?? []).length % 2).to.equal(0);
    }
  });

  it('is pinned in Drupal, where that is wanted', () => {
    expect(drupalLines.write(kit)).not.to.contain('integrity');
    expect(drupalLines.write(kit, hashes).split('\n').slice(1)).to.deep.equal([
      '  css:',
      '    theme:',
      "      'https://www.example.org/o%E2%80%99brien/campaign-widgets.css': { type: external, attributes: { integrity: 'sha384-style', crossorigin: anonymous } }",
      '  js:',
      "    'https://www.example.org/o%E2%80%99brien/campaign-widgets.js': { type: external, attributes: { async: true, integrity: 'sha384-script', crossorigin: anonymous } }",
    ]);
  });

  it('runs in MediaWiki, which is asked for addresses with their types', () => {
    const loaded: unknown[][] = [];
    const mw = { loader: { load: (...asked: unknown[]) => loaded.push(asked) } };
    new Function('mw', mediaWikiLines.write(apostrophe))(mw);
    expect(loaded).to.deep.equal([
      ['https://www.example.org/o%27brien/campaign-widgets.css', 'text/css'],
      ['https://www.example.org/o%27brien/campaign-widgets.js'],
    ]);
  });
});
