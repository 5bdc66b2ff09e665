import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import { languagesIn } from '../../src/campaign/language/languages-in.js';
import { attributeChoices } from '../../src/embed-code/attribute-choices.js';
import { embedPages } from '../../src/embed-code/embed-pages.js';

const url = 'https://example.org/kit/manifest.json';
const force = { en: 'Northshire Police', cy: 'Heddlu Swydd y Gogledd', ga: 'Póilíní an Tuaiscirt' };
const sections = {
  campaign: { title: { en: 'Thank you', cy: 'Diolch', ga: 'Go raibh maith agat' } },
  organisation: { name: force },
  messages: [
    {
      id: 'thanks',
      heading: { en: 'Thank you', cy: 'Diolch', ga: 'Go raibh maith agaibh' },
      body: { en: 'From **{{force}}**.', cy: 'Gan **{{force}}**.', ga: 'Ó **{{force}}**.' },
    },
  ],
  quotes: [{ id: 'home', quote: { en: 'It helps.', cy: 'Mae’n helpu.', ga: 'Cabhraíonn sé.' } }],
};
const campaignOf = (json: object) => new Campaign(url, compileManifest(json, url).manifest);

describe('the embed pages of a campaign', () => {
  const campaign = campaignOf(sections);
  const languages = languagesIn(campaign.manifest);
  const pages = embedPages(campaign, languages).filter(({ item }) => item === 'thanks');

  it('are one for each language that it speaks, by its tag before the ending; English has none', () => {
    expect(pages.map(({ path }) => path)).to.deep.equal([
      'embed/thank-you-banner/thanks.html',
      'embed/thank-you-banner/thanks.cy.html',
      'embed/thank-you-banner/thanks.ga.html',
    ]);
    expect(pages.map(({ title }) => title)).to.deep.equal(['Thank you', 'Diolch', 'Go raibh maith agaibh']);
  });

  it('say what they are in that language, merge fields too', () => {
    expect(pages.map(({ description }) => description)).to.deep.equal([
      `From ${force.en}.`,
      `Gan ${force.cy}.`,
      `Ó ${force.ga}.`,
    ]);
  });

  it('say which language a title is in that the page’s language lacks', () => {
    const messages = [{ id: 'a', heading: { en: 'Thank you' } }];
    const mixed = campaignOf({ campaign: sections.campaign, messages });
    const found = embedPages(mixed, ['en', 'cy']).filter(({ item }) => item === 'a');
    expect(found.map(({ title, titleLang }) => [title, titleLang])).to.deep.equal([
      ['Thank you', undefined],
      ['Thank you', 'en'],
    ]);
    expect(pages.some(({ titleLang }) => titleLang)).to.equal(false);
  });

  it('are not there in a language that it does not speak', () => {
    const { ga: _, ...title } = sections.campaign.title;
    const welsh = campaignOf({ campaign: { title }, tips: [{ id: 'a', title }] });
    const langs = new Set(embedPages(welsh, languagesIn(welsh.manifest)).map(({ lang }) => lang));
    expect([...langs]).to.deep.equal(['en', 'cy']);
  });

  it('are there in one that it declares and has no text in yet', () => {
    const declared = campaignOf({ campaign: { title: 'Thank you', languages: ['ga'] } });
    expect(languagesIn(declared.manifest)).to.deep.equal(['en', 'ga']);
  });

  it('items are offered by their names in each language', () => {
    const { item } = attributeChoices(campaign, languages)['family-voices'] ?? {};
    expect(item).to.deep.equal([{ value: 'home', label: sections.quotes[0]?.quote }]);
  });
});
