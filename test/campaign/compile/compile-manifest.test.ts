import { expect } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { CampaignError } from '../../../src/campaign/campaign-error.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import { mergeManifest } from '../../../src/campaign/merge/merge-manifest.js';
import { frozen } from '../frozen.js';
import { everySection, richPaths, sampleOf } from '../sections.js';

const url = 'https://example.org/manifest.json';
const campaign = { title: 'Thank you' };
const compiled = (json: unknown) => {
  const { manifest, problems } = compileManifest(json, url);
  return { manifest, problems: problems.map(problemLine) };
};
const compile = (sections: object) => compiled({ campaign, ...sections });
const nodes = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'We ' },
      { type: 'strong', children: [{ type: 'text', value: 'see' }] },
      { type: 'text', value: ' it' },
    ],
  },
];
const markdown = 'We **see** it';

const at = (value: unknown, path: string): unknown =>
  path.split('/').reduce((found, key) => (found as Record<string, unknown>)?.[key === '*' ? '0' : key], value);

describe('what is no manifest', () => {
  const texts = ['null', 'true', '0', '"campaign"', '[]', '["campaign"]', '{}', '{"title":"Thank you"}'];
  for (const text of texts) {
    it(`${text} is refused with the code not-a-manifest and its address`, () => {
      expect(() => compileManifest(JSON.parse(text), url))
        .to.throw(CampaignError)
        .that.includes({ code: 'not-a-manifest' })
        .and.has.deep.property('facts', [url]);
    });
  }
});

describe('what a newer or a careless manifest holds', () => {
  it('sections that this version does not know are passed over in silence', () => {
    const { manifest, problems } = compile({ podcasts: [{ id: 'one' }], 'x-notes': 'ours', $schema: 'x' });
    expect(problems).to.deep.equal([]);
    expect(manifest).not.to.have.any.keys('podcasts', 'x-notes', '$schema');
  });

  it('fields that this version does not know are passed over in silence', () => {
    const { manifest, problems } = compile({ tips: [{ id: 'a', title: 'A tip', mood: 'warm', body: markdown }] });
    expect(problems).to.deep.equal([]);
    expect(manifest.tips).to.deep.equal([{ id: 'a', title: 'A tip', body: nodes }]);
  });

  for (const [section] of everySection) {
    for (const wrong of [{ a: { title: 'by id' } }, 'text', 7, true, null]) {
      it(`"${section}" that is ${JSON.stringify(wrong)}, no list, is left out with one line`, () => {
        const { manifest, problems } = compile({ [section]: wrong });
        expect(problems).to.deep.equal([`/${section} must be a list, […]; the section is left out.`]);
        expect(manifest).not.to.have.property(section);
      });
    }
  }

  it('a campaign without a title is left out with one line, and its sections stay', () => {
    const { manifest, problems } = compiled({ campaign: {}, tips: [{ id: 'a', title: 'A tip' }] });
    expect(problems.length).to.equal(1);
    expect(problems[0]).to.match(/^\/campaign\/title .*; \/campaign is left out\.$/);
    expect(manifest.tips).to.deep.equal([{ id: 'a', title: 'A tip' }]);
  });

  it('one wrong field of the organisation leaves a gap, and the others are filled in', () => {
    const { manifest, problems } = compile({ organisation: { name: 7, email: 'a@example.org' } });
    expect(problems.length).to.equal(1);
    expect(problems[0]).to.match(/^\/organisation\/name .*; that field is left out\.$/);
    expect(manifest.fields?.force).to.deep.equal({ en: '[your force]', cy: '[eich heddlu]' });
    expect(manifest.fields?.email).to.equal('a@example.org');
  });

  it('an embargo holds, whatever else is wrong with the campaign', () => {
    for (const campaign of [
      { title: 'Thank you', from: '2999-01-01', url: 'javascript:1' },
      { title: 7, from: '2999-01-01' },
      { title: 'Thank you', from: '3 Dec 2999' },
    ]) {
      const { manifest } = compileManifest({ campaign, messages: [{ id: 'a', heading: 'Secret' }] }, 'https://a.test/');
      expect(new Campaign('https://a.test/', manifest).items('messages')).to.deep.equal([]);
    }
  });
});

describe('every section of the schema', () => {
  for (const [section, schema] of everySection) {
    it(`${section}: an item with every field is kept without a word`, () => {
      const { manifest, problems } = compile({ [section]: [sampleOf(schema, markdown)] });
      expect(problems).to.deep.equal([]);
      expect(manifest[section]).to.have.lengthOf(1);
    });

    it(`${section}: its periods become instants`, () => {
      const item = { ...(sampleOf(schema, markdown) as object), from: '2026-07-01T09:00', until: '2026-07-31' };
      const [compiled] = compile({ [section]: [item] }).manifest[section] as object[];
      expect(compiled).to.include({ from: '2026-07-01T08:00:00.000Z', until: '2026-07-31T23:00:00.000Z' });
    });

    for (const path of richPaths(schema)) {
      it(`${section}: Markdown in "${path}" becomes nodes, in one language or in both`, () => {
        for (const [written, read] of [
          [markdown, nodes],
          [
            { en: markdown, cy: markdown },
            { en: nodes, cy: nodes },
          ],
          [{ cy: markdown }, { cy: nodes }],
          [nodes, nodes],
        ]) {
          const { manifest, problems } = compile({ [section]: [sampleOf(schema, written)] });
          expect(problems).to.deep.equal([]);
          expect(at((manifest[section] as object[])[0], path)).to.deep.equal(read);
        }
      });
    }
  }

  it('Markdown in a plain text stays as it is written', () => {
    const { manifest } = compile({ tips: [{ id: 'a', title: markdown, body: markdown }] });
    expect(manifest.tips).to.deep.equal([{ id: 'a', title: markdown, body: nodes }]);
  });

  it('nothing of what was handed in is changed', () => {
    const all = frozen(Object.fromEntries(everySection.map(([name, schema]) => [name, [sampleOf(schema, markdown)]])));
    const before = JSON.stringify(all);
    expect(compile(all).problems).to.deep.equal([]);
    expect(JSON.stringify(all)).to.equal(before);
  });
});

describe('the sample campaigns', () => {
  const read = async (name: string): Promise<unknown> => {
    const response = await fetch(new URL(`../../../demo/campaigns/${name}/manifest.json`, import.meta.url));
    return response.json();
  };

  it('compile without a word, and every section is in them', async () => {
    const national = await read('national');
    for (const source of [national, mergeManifest(national, await read('northshire'))]) {
      const { manifest, problems } = compileManifest(source, url);
      expect(problems).to.deep.equal([]);
      expect(manifest).to.include.all.keys(...everySection.map(([name]) => name));
    }
  });

  it('stay as they are when they are compiled again, as after an edit by hand', async () => {
    const { manifest } = compileManifest(mergeManifest(await read('national'), await read('northshire')), url);
    const again = compileManifest(JSON.parse(JSON.stringify(manifest)), url);
    expect(again.problems).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(again.manifest))).to.deep.equal(JSON.parse(JSON.stringify(manifest)));
  });
});

describe('the names that come with a compiled manifest', () => {
  const resource = { id: 'a', title: 'A poster', file: { url: 'poster.pdf' } };

  it('are those of the kinds, audiences and channels that occur, and of both languages', () => {
    const { manifest } = compile({
      resources: [
        { ...resource, type: 'poster', audience: ['families'], channels: ['print'] },
        { ...resource, id: 'b', type: 'poster', audience: ['volunteers'] },
      ],
    });
    expect(manifest.names).to.deep.equal({
      cy: { en: 'Welsh', cy: 'Cymraeg' },
      en: { en: 'English', cy: 'Saesneg' },
      families: { en: 'Families', cy: 'Teuluoedd' },
      poster: { en: 'Poster', cy: 'Poster' },
      print: { en: 'Print', cy: 'Print' },
    });
  });

  it('are those of the channels and shapes of graphics, too', () => {
    const graphic = { id: 'a', title: 'A', shape: 'story', channels: ['x', 'email'], alt: '', file: { url: 'a.png' } };
    expect(compile({ graphics: [graphic] }).manifest.names).to.deep.include({
      email: { en: 'Email', cy: 'E-bost' },
      story: { en: 'Story', cy: 'Stori' },
      x: { en: 'X', cy: 'X' },
    });
  });

  it('are those of the languages where there is no resource', () => {
    expect(compile({}).manifest.names).to.have.all.keys('en', 'cy');
  });
});

describe('an address that calls', () => {
  it('dials the number alone, wherever it stands', () => {
    const written = 'tel:116 123 (24/7)';
    const { manifest, problems } = compile({
      messages: [{ id: 'a', heading: 'A', body: `[Call](<${written}>)`, actions: [{ label: 'Call', url: written }] }],
      channels: [{ id: 'a', platform: 'phone', name: 'A', url: { en: written } }],
    });
    expect(problems).to.deep.equal([]);
    expect(JSON.stringify(manifest).match(/tel:[^"]*/g)).to.deep.equal(['tel:116123', 'tel:116123', 'tel:116123']);
  });
});
