import { expect } from '@open-wc/testing';
import { guideNames, kitGuideNames } from '../../../demo/guide/names.js';
import { guidePages } from '../../../src/publish/pages/guide.js';
import { howToEmbed } from '../../../src/publish/pages/how-to-embed.js';
import { fileIn, sampleKit } from '../sample-kit.js';
import { readPage } from './read-page.js';

const kit = sampleKit({}, 'https://kit.northshire.example/c/');
const guide = await (await fetch('/dist/kit/guide.json')).json();
const files = [...howToEmbed(kit, {}, guide), ...guidePages(kit, guide)];

describe('The guide in a kit', () => {
  it('is in English alone, with the kit’s own address', () => {
    for (const name of kitGuideNames) {
      const page = readPage(files, `guide/${name}.html`);
      expect(page.documentElement.lang).to.equal('en');
      expect(page.body.textContent).not.to.contain('cdn.example');
    }
    expect(fileIn(files, 'guide/settings.html')).to.contain(new URL(kit.base).origin);
  });

  it('links no page that a kit does not have', () => {
    for (const name of kitGuideNames) {
      const links = [...readPage(files, `guide/${name}.html`).querySelectorAll('main a')];
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        expect(href).to.match(/^https:|^#|^[a-z]+\.html$/);
        if (href.endsWith('.html')) expect(kitGuideNames).to.include(href.replace('.html', ''));
      }
    }
  });

  it('is linked from how-to-embed.html in both languages', () => {
    for (const path of ['how-to-embed.html', 'how-to-embed.cy.html']) {
      const links = [...readPage(files, path).querySelectorAll('a[hreflang=en]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).to.include.members(kitGuideNames.map((name) => `guide/${name}.html`));
    }
  });

  it('has fewer pages than the demo: making a campaign is not its readers’ work', () => {
    expect(guideNames).to.include.members(kitGuideNames);
    expect(kitGuideNames).not.to.include('campaign');
  });
});
