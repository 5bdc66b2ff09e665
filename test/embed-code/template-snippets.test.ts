import { expect } from '@open-wc/testing';
import { drupalLines, hostLine, mediaWikiLines, wordPressLines } from '../../src/embed-code/template-snippets.js';

const kit = { base: 'https://www.example.org/o’brien/' };
const apostrophe = { base: "https://www.example.org/o'brien/" };
const hashes = { 'campaign-widgets.js': 'sha384-other', 'campaign-widgets.1a2b3c4d.js': 'sha384-script' };

describe('What a web team puts into their system', () => {
  it('is a host alone for SharePoint', () => {
    expect(hostLine.write({ base: 'https://cdn.example.org:8443/a/b/' })).to.equal('cdn.example.org:8443');
  });

  it('names the script, and keeps an apostrophe out of quotes', () => {
    for (const { write } of [wordPressLines, drupalLines, mediaWikiLines]) {
      expect(write(kit)).to.contain("'https://www.example.org/o%E2%80%99brien/campaign-widgets.js'");
      expect(write(apostrophe)).to.contain("'https://www.example.org/o%27brien/campaign-widgets.js'");
      expect(write(kit)).not.to.match(/\.css|stylesheet/);
      expect((write(apostrophe).match(/'/g) ?? []).length % 2).to.equal(0);
    }
  });

  it('is pinned in Drupal, where that is wanted', () => {
    expect(drupalLines.write(kit)).not.to.contain('integrity');
    expect(drupalLines.write(kit, hashes).split('\n').slice(1)).to.deep.equal([
      '  js:',
      "    'https://www.example.org/o%E2%80%99brien/campaign-widgets.1a2b3c4d.js': { type: external, attributes: { async: true, integrity: 'sha384-script', crossorigin: anonymous } }",
    ]);
  });

  it('has the rules of reserved heights in the page itself in WordPress', () => {
    const rules = 'thank-you-banner > :first-child { min-block-size: 20em }';
    const lines = wordPressLines.write(kit, {}, rules);
    expect(lines).to.contain(`<<<'CSS'\n${rules}\nCSS\n`);
    expect(lines).to.contain("wp_register_style( 'campaign-widgets', false );");
    expect(wordPressLines.write(kit)).not.to.contain('style(');
  });

  it('runs in MediaWiki, which is given its address alone', () => {
    const loaded: unknown[][] = [];
    const mw = { loader: { load: (...asked: unknown[]) => loaded.push(asked) } };
    new Function('mw', mediaWikiLines.write(apostrophe))(mw);
    expect(loaded).to.deep.equal([['https://www.example.org/o%27brien/campaign-widgets.js']]);
  });
});
