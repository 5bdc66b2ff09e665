import { expect } from '@open-wc/testing';
import { bakedIn } from '../../src/embed-code/fragment-path.js';
import type { PlacedPage } from '../../src/embed-code/options.js';
import { snippets, type Way, ways } from '../../src/embed-code/snippets.js';
import { readEmbedAddress } from '../../src/placement/links/embed-url.js';
import { tags } from '../../src/widgets/registry.js';
import { base, sampleKit } from '../publish/sample-kit.js';

const kit = sampleKit();
const list: PlacedPage = { tag: 'resource-list', lang: 'en', path: 'embed/resource-list.html', title: 'Resources' };
const welsh: PlacedPage = { ...list, lang: 'cy', path: 'embed/resource-list.cy.html', title: 'Adnoddau' };
const film: PlacedPage = {
  tag: 'campaign-video',
  item: 'film',
  lang: 'en',
  path: 'embed/campaign-video/film.html',
  title: 'The “film” & <all>',
};
const attributes = { layout: 'cards', limit: '6' };
const theme = { '--campaign-color-accent': '#00594c', '--campaign-color-text': 'light-dark(#111, #eee)' };

/** The page that a snippet makes. */
const pasted = (snippet: string) => new DOMParser().parseFromString(snippet, 'text/html').body;
const page = { base, allow: [], tags };

/** The address that a form names. */
function addressIn(way: Way, snippet: string): string {
  if (way === 'address') return snippet;
  const element = pasted(snippet).querySelector(way === 'frame' ? 'iframe' : 'a');
  return element?.getAttribute(way === 'frame' ? 'src' : 'href') ?? '';
}

describe('a snippet', () => {
  it('marks a title that is in another language than its page', () => {
    const link = (placed: PlacedPage) => pasted(snippets(kit, placed).link).querySelector('a')?.lang;
    expect(link({ ...welsh, title: 'Resources', titleLang: 'en' })).to.equal('en');
    expect(link(welsh)).to.equal('');
  });

  for (const way of ways) {
    it(`as ${way} says in its address what was chosen, as a page reads it`, () => {
      const address = addressIn(way, snippets(kit, welsh, { attributes: { ...attributes, lang: 'cy' } })[way]);
      expect(address).to.equal(`${base}embed/resource-list.cy.html?layout=cards&limit=6`);
      expect(readEmbedAddress(address, base, page)?.attributes).to.deep.equal({ ...attributes, lang: 'cy' });
    });

    it(`as ${way} says the theme in its address, where that is asked for`, () => {
      const address = addressIn(way, snippets(kit, list, { theme })[way]);
      expect(Object.fromEntries(new URL(address).searchParams)).to.deep.equal(theme);
      expect(address).to.contain('?--campaign-color-accent=%2300594c&');
    });

    it(`as ${way} escapes what a campaign and an address bring along`, () => {
      const hostile = '"><img src=x onerror=alert(1)>&';
      const code = snippets(kit, film, { attributes: { types: hostile, item: 'film' } })[way];
      expect(pasted(code).querySelectorAll('img').length).to.equal(0);
      expect(readEmbedAddress(addressIn(way, code), base, page)?.attributes).to.deep.equal({
        types: hostile,
        item: 'film',
      });
    });
  }

  it('as element has the attributes, and the theme as its style', () => {
    const code = snippets(kit, welsh, { attributes: { ...attributes, dismissible: '' }, theme }).element;
    expect(code).to.match(
      /^<resource-list lang="cy" layout="cards" limit="6" dismissible style="[^"]+"><a [^>]+>Adnoddau<\/a><\/resource-list>$/,
    );
    expect(pasted(code).firstElementChild?.getAttribute('style')).to.equal(
      '--campaign-color-accent: #00594c; --campaign-color-text: light-dark(#111, #eee)',
    );
  });

  it('names the language where it was chosen, English too', () => {
    expect(snippets(kit, list).element).not.to.contain('lang=');
    expect(snippets(kit, list, { attributes: { lang: 'en' } }).element).to.contain('lang="en"');
  });

  it('says the item in its path where it has a page, and in its query where it has none', () => {
    expect(snippets(kit, film, { attributes: { item: 'film' } }).address).to.equal(`${base}${film.path}`);
    expect(snippets(kit, list, { attributes: { item: 'poster' } }).address).to.equal(`${base}${list.path}?item=poster`);
  });

  it('names no manifest in an address: whose words a page shows is not for a link to say', () => {
    const { element, address } = snippets(kit, list, { attributes: { manifest: 'https://evil.example/m.json' } });
    expect(address).to.equal(`${base}${list.path}`);
    expect(element).to.contain('manifest="https://evil.example/m.json"');
  });

  it('survives standing in HTML as it is: no attribute begins as an entity does', () => {
    const { address } = snippets(kit, list, { attributes: { types: 'poster', sections: 'a' } });
    expect(pasted(address).textContent).to.equal(address);
  });

  it('takes no value of a theme that is more than a value', () => {
    const bad = { '--a': 'red; background: url(x)', '--b': 'url(https://evil.example)', '--c': '}', color: 'red' };
    expect(snippets(kit, list, { theme: bad })).to.deep.equal(snippets(kit, list));
  });

  it('as frame has the height that it is given', () => {
    const height = (code: string) => pasted(code).querySelector('iframe')?.getAttribute('height');
    expect(height(snippets(kit, list, { height: 1234 }).frame)).to.equal('1234');
    expect(height(snippets(kit, list).frame)).to.equal('800');
  });
});

describe('an element with today’s words inside', () => {
  const content = `<span><span><strong><a href="${base}embed/campaign-video/film.html">The film</a></strong><br>Words</span></span>`;

  it('has them as the kit has written them, in one element, with its link to what was chosen', () => {
    const { element } = snippets(kit, film, { content, attributes: { item: 'film', 'heading-level': '3' } });
    const [widget] = pasted(element).children;
    expect(widget?.children.length).to.equal(1);
    expect(widget?.textContent).to.include('Words');
    expect(widget?.querySelector('a')?.href).to.equal(`${base}embed/campaign-video/film.html?heading-level=3`);
  });

  it('is read from a fragment, whether that has a root or not', () => {
    expect(
      bakedIn(
        `<a-b lang="en"><template shadowrootmode="open"><p>x</p><c-d><template></template></c-d></template>${content}</a-b>\n`,
      ),
    ).to.equal(content);
    expect(bakedIn(`<a-b lang="en">${content}</a-b>\n`)).to.equal(content);
    expect(bakedIn('')).to.equal('');
  });
});
