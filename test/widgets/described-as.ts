// The contract of a widget's about.ts: whatever is forgotten there is missing somewhere, without a word, in the builder, in a
// kit, in the hub or in the demo. Each is called by its name here.
import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import type { CompiledManifest } from '../../src/campaign/compiled-manifest.js';
import type { Example } from '../../src/element/example.js';
import { attributeChoices } from '../../src/embed-code/attribute-choices.js';
import { embedPages } from '../../src/embed-code/embed-pages.js';
import { attributeValues } from '../../src/placement/doctor/checks/attribute-values.generated.js';
import type { Words } from '../../src/widgets/about.js';
import { catalogue } from '../../src/widgets/catalogue.js';
import { type Tag, tags } from '../../src/widgets/registry.js';
import { numberedItems } from './numbered-items.js';

const guide = await (await fetch('/demo/guide/widgets.md')).text();

const both = (words: Words) => [words.en, words.cy];

function expectWords(words: Words, what: string): void {
  for (const [lang, text] of Object.entries({ en: words.en, cy: words.cy })) {
    expect(text, `${what} in ${lang}`).to.match(/^\p{Lu}.*\S$/u);
    expect(text, `${what} in ${lang}`).not.to.match(/TODO|['"!]/);
  }
  if (/ .* /.test(words.en)) expect(words.cy, `${what}: its Welsh is its English`).not.to.equal(words.en);
}

/** Attributes of the class, without those that every widget has. */
const ownAttributes = (tag: Tag): string[] => {
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  return observedAttributes.filter((name) => !['manifest', 'item', 'heading-level', 'lang'].includes(name));
};

/** A campaign with three items for a widget. */
function campaignFor(tag: Tag): Campaign {
  const { section, only } = catalogue[tag];
  const title = { en: 'Test campaign', cy: 'Ymgyrch brawf' };
  const items =
    section === 'campaign'
      ? {}
      : { [section]: numberedItems(section, 3).map((item) => ({ ...item, ...(only && { [only]: {} }) })) };
  return new Campaign('https://example.org/manifest.json', { campaign: { title }, ...items } as CompiledManifest);
}

export function describedAs(tag: Tag, examples: readonly Example[]): void {
  const { section, name, use, shows, itemPages, frame, hub, attributes } = catalogue[tag];
  const pages = embedPages(campaignFor(tag), ['en', 'cy']).filter((page) => page.tag === tag);

  describe('is described:', () => {
    it('by a name of its own and a use, in both languages', () => {
      expectWords(name, 'name');
      expectWords(use, 'use');
      expect(
        both(use).filter((words) => !words.endsWith('.')),
        'a use is a sentence',
      ).to.deep.equal([]);
      const others = tags.filter((other) => other !== tag).flatMap((other) => both(catalogue[other].name));
      expect(
        both(name).filter((words) => others.includes(words)),
        'other widgets have this name',
      ).to.deep.equal([]);
    });

    it('by all of its attributes and their values, in both languages', () => {
      expect(Object.keys(attributes), 'attributes of its about.ts').to.have.members(ownAttributes(tag));
      for (const [attribute, { label, help, values = {} }] of Object.entries(attributes)) {
        expectWords(label, `label of ${attribute}`);
        expect(help.cy, `help of ${attribute} in cy`).to.match(/^\p{Lu}.*\.$/u);
        const known = attributeValues[tag]?.[attribute];
        expect(Object.keys(values), `values of ${attribute}`).to.have.members(Array.isArray(known) ? known : []);
        for (const [value, words] of Object.entries(values)) expectWords(words, `${attribute}="${value}"`);
      }
    });

    it('by what its attributes may name, for the builder to offer', () => {
      const choices = attributeChoices(campaignFor(tag), ['en', 'cy'])[tag] ?? {};
      const naming = Object.entries(attributes).flatMap(([attribute, { names }]) => (names ? [attribute] : []));
      expect(Object.keys(choices)).to.have.members([...naming, ...(section === 'campaign' ? [] : ['item'])]);
      for (const [attribute, offered] of Object.entries(choices)) expect(offered, attribute).not.to.have.length(0);
    });

    it('by pages that are called what it is called', () => {
      const titles = pages.filter(({ item }) => !item).map(({ title }) => title);
      expect(titles).to.deep.equal([`${name.en} – Test campaign`, `${name.cy} – Ymgyrch brawf`]);
    });

    it(itemPages ? 'by a page for each item, called what the item is called' : 'by no pages of items', () => {
      const own = pages.filter(({ item, lang }) => item && lang === 'en');
      expect(own.map(({ path }) => path)).to.deep.equal(
        itemPages ? [1, 2, 3].map((number) => `embed/${tag}/item-${number}.html`) : [],
      );
      for (const { title, path } of own) expect(title, path).not.to.include(name.en);
    });

    it('by heights of its frame', () => {
      expect(frame.whole).to.be.within(100, 800);
      expect(frame.item ?? frame.whole).to.be.within(100, frame.whole);
      if (itemPages && shows === 'every item') expect(frame.item, 'the height of one item').to.be.a('number');
    });

    it('by its part in the hub, with one widget to a section', () => {
      if (hub?.heading) expectWords(hub.heading, 'heading in the hub');
      if (section === 'campaign') return;
      const inPlace = tags.filter(
        (other) => catalogue[other].section === section && catalogue[other].hub?.order === 'section',
      );
      expect(inPlace, `widgets with hub: { order: 'section' } for ${section}`).to.have.length(1);
    });

    it('by examples, and a row in the guide', () => {
      expect(examples, 'examples.ts').not.to.have.length(0);
      expect(
        RegExp(`^\\| \`<${tag}>\` \\| [^ |]`, 'm').test(guide),
        'a row of demo/guide/widgets.md that says what it shows',
      ).to.equal(true);
    });
  });
}
