import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { attributes } from '../../src/placement/links/attributes.generated.js';
import { readEmbedAddress } from '../../src/placement/links/embed-url.js';
import { tags } from '../../src/widgets/registry.js';

const KIT = 'https://kit.example.org/campaign/';
const PAGE = 'https://force.example.org/news/2026/thanks/';
const page = { base: KIT, allow: ['https://kit.example.org', 'https://other.example.org'], tags };
const read = (address: string, baseURI = PAGE) => readEmbedAddress(address, baseURI, page);

/** Addresses, and the attributes that they mean. */
const same: Record<string, [address: string, attributes: Record<string, string>]> = {
  'names a widget': [`${KIT}embed/thank-you-banner.html`, {}],
  'names it in Welsh': [`${KIT}embed/thank-you-banner.cy.html`, { lang: 'cy' }],
  'names it in Irish': [`${KIT}embed/thank-you-banner.ga.html`, { lang: 'ga' }],
  'names an item in Irish, to a tidy server': [
    `${KIT}embed/thank-you-banner/open-day.ga`,
    { item: 'open-day', lang: 'ga' },
  ],
  'names an item': [`${KIT}embed/thank-you-banner/open-day.html`, { item: 'open-day' }],
  'names an item in Welsh': [`${KIT}embed/thank-you-banner/open-day.cy.html`, { item: 'open-day', lang: 'cy' }],
  'has attributes in its query': [
    `${KIT}embed/resource-list.html?lang=cy&layout=cards&heading-level=3`,
    { lang: 'cy', layout: 'cards', 'heading-level': '3' },
  ],
  'was escaped twice': [`${KIT}embed/resource-list.html?lang=cy&amp;layout=cards`, { lang: 'cy', layout: 'cards' }],
  'was escaped three times, and in capitals': [
    `${KIT}embed/resource-list.html?lang=cy&amp;amp;layout=cards&AMP;limit=3&amp;#038;types=poster`,
    { lang: 'cy', layout: 'cards', limit: '3', types: 'poster' },
  ],
  'has what trackers add': [
    `${KIT}embed/resource-list.html?utm_source=mail&layout=cards&fbclid=x&onclick=alert(1)&style=x`,
    { layout: 'cards' },
  ],
  'has a theme, which is for frames: on a host’s page the host’s own holds': [
    `${KIT}embed/thank-you-banner.html?--campaign-color-accent=red&--campaign-radius=0&item=a`,
    { item: 'a' },
  ],
  'has the secret that WordPress adds': [`${KIT}embed/thank-you-banner.html?item=a#?secret=abc`, { item: 'a' }],
  'has escapes, in capitals or not': [
    `${KIT}embed/resource-list.html?types=poster%2Cleaflet%20x%2fy`,
    { types: 'poster,leaflet x/y' },
  ],
  'has an item with an escape': [`${KIT}embed/thank-you-banner/open%2Dday.html`, { item: 'open-day' }],
  'has an item that cannot be unescaped': [`${KIT}embed/thank-you-banner/%E0%A4%A.html`, {}],
  'lost its ending to a tidy server': [`${KIT}embed/thank-you-banner`, {}],
  'has spaces around it': [`  ${KIT}embed/thank-you-banner.html\n`, {}],
  'switches something on': [`${KIT}embed/thank-you-banner.html?dismissible`, { dismissible: '' }],
  'switches something off': [`${KIT}embed/thank-you-banner.html?dismissible=false`, {}],
  'is without a scheme': ['//kit.example.org/campaign/embed/thank-you-banner.html', {}],
  'is http where the script is https': ['http://kit.example.org/campaign/embed/thank-you-banner.html', {}],
  'was relative once and moved': ['../../campaign/embed/thank-you-banner.html?lang=cy', { lang: 'cy' }],
  'was relative to the kit': ['embed/thank-you-banner/a.html', { item: 'a' }],
};

describe('the address of an embed page', () => {
  for (const [title, [address, meant]] of Object.entries(same)) {
    it(`that ${title} is understood`, () => {
      const embed = read(address);
      expect(embed?.attributes).to.deep.equal(meant);
      expect(embed?.tag).to.match(/^(thank-you-banner|resource-list)$/);
      expect(embed?.own).to.equal(true);
    });
  }

  it('of another kit, at an origin that is allowed, names that kit', () => {
    const embed = read('https://other.example.org/a/b/embed/thank-you-banner.html');
    expect(embed).to.deep.include({ kit: 'https://other.example.org/a/b/', own: false });
  });

  it('that an editor moved is mended', () => {
    const moved = read('../../campaign/embed/thank-you-banner.html?lang=cy&utm_source=x');
    expect(moved?.href).to.equal(`${KIT}embed/thank-you-banner.html?lang=cy&utm_source=x`);
  });

  it('that is relative to another folder than ours is that folder’s', () => {
    const base = `${location.origin}/news/`;
    const embed = read('../other-kit/embed/thank-you-banner.html', base);
    expect(embed).to.deep.include({ kit: `${location.origin}/other-kit/`, own: false });
  });

  it('from the root of the page’s site is that site’s', () => {
    expect(read('/kits/embed/thank-you-banner.html', `${location.origin}/a/b`)?.kit).to.equal(
      `${location.origin}/kits/`,
    );
  });

  const others: Record<string, string> = {
    'at a foreign origin': 'https://evil.example/campaign/embed/thank-you-banner.html',
    'at an origin that only looks like ours':
      'https://kit.example.org.evil.example/campaign/embed/thank-you-banner.html',
    'of an unknown widget': `${KIT}embed/no-such-widget.html`,
    'of a film elsewhere': 'https://www.youtube.com/embed/dQw4w9WgXcQ',
    'in the query of another page': `${KIT}search?q=/embed/thank-you-banner.html`,
    'after the hash of another page': `${KIT}#/embed/thank-you-banner.html`,
    'that runs a script': 'javascript:/embed/thank-you-banner.html',
    'of data': 'data:text/html,/embed/thank-you-banner.html',
    'that is none': 'https://',
    'that is empty': '',
    'below an item': `${KIT}embed/thank-you-banner/a/b.html`,
  };
  for (const [title, address] of Object.entries(others)) {
    it(`${title} is nothing of ours`, () => {
      expect(read(address)).to.equal(undefined);
    });
  }

  it('never names a manifest', () => {
    const embed = read(`${KIT}embed/thank-you-banner.html?manifest=https://evil.example/m.json&MANIFEST=x`);
    expect(embed?.attributes).to.deep.equal({});
    expect(attributes).to.not.include('manifest');
  });

  it('may set every attribute that a widget has, and no other', () => {
    const observed = tags.flatMap(
      (tag) => (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [],
    );
    const known = new Set([...observed, 'lang']);
    known.delete('manifest');
    expect([...attributes].sort()).to.deep.equal([...known].sort());
  });
});
