// The front page of the demo, made as its server makes it, with the kit of the tests.
import { expect } from '@open-wc/testing';
import { frontPage } from '../../demo/servers/front-page/front-page.js';
import { forces } from '../../demo/servers/front-page/themes.js';
import { catalogue } from '../../src/widgets/catalogue.js';
import { tags } from '../../src/widgets/registry.js';
import { complete, expectAccessible, expectQuiet, openSource } from './demo-page.js';

type Language = 'en' | 'cy';

const widgets = tags.map((tag) => ({ tag, ...catalogue[tag] }));
const sheets = Object.fromEntries(
  await Promise.all(
    forces.map(async ({ id }) => [id, await (await fetch(`/demo/hosts/front/themes/${id}.css`)).text()]),
  ),
);

function made(lang: Language, { builder = false, scheme = '' } = {}): string {
  const query = new URLSearchParams(scheme && { scheme });
  return frontPage({ lang, query, widgets, sheets, builder });
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** With the addresses that the tests' servers have. The sites that it shows in frames have tests of their own. */
const onTestServers = (html: string) =>
  html
    .replaceAll('http://localhost:4174', '{KIT}')
    .replaceAll('"/front/', '"/demo/hosts/front/')
    .replaceAll('"/small/', '"/published/embed/')
    .replace(/ src="\/(places|public)\/[^"]*"/g, '');

const views: [lang: Language, width: number, scheme: 'light' | 'dark'][] = [
  ['en', 1280, 'light'],
  ['en', 320, 'dark'],
  ['cy', 320, 'light'],
  ['cy', 768, 'light'],
  ['cy', 1280, 'dark'],
];

describe('The front page of the demo', () => {
  for (const [lang, width, scheme] of views) {
    it(`is for everyone to read in ${lang} at ${width} px, ${scheme}, with no sideways scrolling`, async () => {
      const page = await openSource(onTestServers(made(lang)), width);
      page.document.documentElement.className = scheme;
      await complete(page, tags.join());
      expectQuiet(page);
      await expectAccessible(page);
    });
  }

  for (const lang of ['en', 'cy'] as const) {
    const { body, head } = parsed(made(lang));

    it(`has no script but the kit’s, and no style but its sheets, in ${lang}`, () => {
      const all = [...head.querySelectorAll('script'), ...body.querySelectorAll('script')];
      expect(all.map(({ src }) => src)).to.deep.equal(['http://localhost:4174/campaign-widgets.js']);
      expect(body.querySelectorAll('[style], style').length).to.equal(0);
    });

    it(`has no link into itself that leads nowhere, and no place twice, in ${lang}`, () => {
      const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const link of body.querySelectorAll('a[href^="#"]')) {
        expect(ids).to.include(link.getAttribute('href')?.slice(1));
      }
    });

    it(`names every widget in ${lang}, and says what it is for`, () => {
      const tiles = [...body.querySelectorAll('.widgets > li')];
      expect(tiles.length).to.equal(tags.length);
      for (const [index, tag] of tags.entries()) {
        const tile = tiles[index];
        expect(tile?.querySelector('h3')?.textContent, tag).to.equal(catalogue[tag].name[lang]);
        expect(tile?.querySelector('h3 + p')?.textContent, tag).to.equal(catalogue[tag].use[lang]);
        expect(tile?.querySelector('a')?.pathname, tag).to.equal(`/widgets/${tag}.html`);
      }
    });

    it(`keeps what is far down for later, and out of the way of the keyboard, in ${lang}`, () => {
      const frames = [...body.querySelectorAll('iframe')];
      expect(frames.length).to.be.above(tags.length);
      for (const frame of frames) {
        expect(frame.loading, frame.title).to.equal('lazy');
        expect(frame.closest('[inert]')?.className ?? '', frame.title).to.contain('window');
      }
    });
  }

  it('leads to the builder in the language of the page, where the kit has one', () => {
    const links = (lang: Language, builder: boolean) =>
      [...parsed(made(lang, { builder })).querySelectorAll('a')].filter(({ href }) => href.includes('/builder/'));
    expect(links('en', false).length).to.equal(0);
    expect(links('en', true).map(({ pathname }) => pathname)).to.deep.equal(Array(2).fill('/builder/index.html'));
    expect(links('cy', true).map(({ pathname }) => pathname)).to.deep.equal(Array(2).fill('/builder/index.cy.html'));
  });

  it('keeps the chosen colours when the language changes, and shows which are chosen', () => {
    const { documentElement, body } = parsed(made('en', { scheme: 'dark' }));
    expect(documentElement.className).to.equal('dark');
    expect(body.querySelector('.language a')?.getAttribute('href')).to.equal('/cy/?scheme=dark');
    expect(body.querySelector('.masthead [aria-current]')?.textContent).to.equal('Dark');
  });
});
