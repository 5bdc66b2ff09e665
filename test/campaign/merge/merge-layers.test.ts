import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { type Layer, mergeLayers } from '../../../src/campaign/merge/merge-layers.js';
import { frozen } from '../frozen.js';

const LOCAL = 'https://force.example/kit/manifest.json';
const NATIONAL = 'https://national.example/campaign/manifest.json';
const EXTENDS = { extends: NATIONAL };

type Merged = Record<string, unknown> & { messages: Record<string, unknown>[] };
const merge = (...layers: Layer[]) => mergeLayers(frozen(layers)) as Merged;
const both = (local: object, national: object) =>
  merge(
    { url: LOCAL, json: { ...EXTENDS, ...local } },
    { url: NATIONAL, json: { campaign: { title: 'Thank you' }, ...national } },
  );

/** Every address in something, fields and links alike. */
const addresses = (value: unknown, isUrl = false): string[] => {
  if (typeof value === 'string') return isUrl ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    addresses(each, key === 'url' || (isUrl && /^(en|cy)$/.test(key))),
  );
};

const message = (fields: object) => ({ messages: [{ id: 'hello', heading: 'Hello', ...fields }] });

describe('an address in an overlay or in what it extends', () => {
  const national = 'https://national.example/campaign/guide.html';

  it('in a field is relative to the manifest that wrote it', () => {
    const actions = (url: unknown) => [{ label: 'Read', url }];
    const merged = both(
      { messages: { ours: { heading: 'Ours', actions: actions('ours.html') } } },
      message({ actions: actions('guide.html') }),
    );
    expect(addresses(merged)).to.deep.equal([national, 'ours.html']);
  });

  it('in a field per language is too, each for itself', () => {
    const actions = [{ label: 'Read', url: { en: 'guide.html', cy: '/cy/canllaw.html' } }];
    expect(addresses(both({}, message({ actions })))).to.deep.equal([
      national,
      'https://national.example/cy/canllaw.html',
    ]);
  });

  it('in one language that the overlay changes is the overlay’s, and the other stays national', () => {
    const file = (url: unknown) => ({ resources: [{ id: 'guide', title: 'Guide', file: url }] });
    const merged = both(
      file({ cy: { url: 'ours.cy.pdf' } }),
      file({ en: { url: 'a.en.pdf' }, cy: { url: 'a.cy.pdf' } }),
    );
    expect(addresses(merged)).to.deep.equal(['https://national.example/campaign/a.en.pdf', 'ours.cy.pdf']);
  });

  it('in a link of Markdown is too, in one language or in both', () => {
    for (const body of [
      'See [the guide](guide.html)',
      { en: '[the guide](guide.html)' },
      { cy: '- [y canllaw](guide.html)' },
    ]) {
      expect(addresses(both({}, message({ body })))).to.deep.equal([national]);
    }
    const changed = both(
      { messages: { hello: { body: { cy: '[ein un ni](ni.html)' } } } },
      message({ body: { en: '[it](guide.html)', cy: '[e](guide.html)' } }),
    );
    expect(addresses(changed)).to.deep.equal([national, 'ni.html']);
  });

  it('that is whole stays as it is', () => {
    const urls = ['https://elsewhere.example/a', 'mailto:us@example.org', 'tel:+441632960001', '//cdn.example/a.pdf'];
    const actions = urls.map((url) => ({ label: 'Go', url }));
    expect(addresses(both({}, message({ actions })))).to.deep.equal(urls);
  });

  it('that could run something stays as it is, and is refused when it is compiled', () => {
    const merged = both({}, message({ actions: [{ label: 'Go', url: 'javascript:alert(1)' }] }));
    expect(addresses(merged)).to.deep.equal(['javascript:alert(1)']);
    const { manifest } = compileManifest(merged, LOCAL);
    expect(manifest.messages).to.deep.equal([{ id: 'hello', heading: 'Hello' }]);
  });

  it('that cannot be read stays as it is', () => {
    expect(
      addresses(
        both(
          {},
          message({
            actions: [
              { label: 'Go', url: 'http://[' },
              { label: 'Go', url: '//[' },
            ],
          }),
        ),
      ),
    ).to.deep.equal(['http://[', '//[']);
  });

  it('in the middle of three is relative to the middle one', () => {
    const region = {
      url: 'https://region.example/m.json',
      json: { ...EXTENDS, ...message({ actions: [{ label: 'Go', url: 'region.html' }] }) },
    };
    const layers = [
      { url: LOCAL, json: { extends: region.url } },
      region,
      { url: NATIONAL, json: { campaign: { title: 'T', url: 'page.html' } } },
    ];
    expect(addresses(merge(...layers))).to.deep.equal([
      'https://national.example/campaign/page.html',
      'https://region.example/region.html',
    ]);
  });

  it('is relative to the address that the result is to have, between files as a path', () => {
    const layers = [
      { url: 'file:///campaigns/northshire/m.json', json: { ...EXTENDS, ...message({ body: '[ours](a.html)' }) } },
      {
        url: 'file:///campaigns/national/m.json',
        json: { campaign: { title: 'Thank you', picture: { url: '50% b.jpg#part' } } },
      },
    ];
    for (const [url, expected] of [
      ['file:///campaigns/northshire/m.json', ['../national/50%25%20b.jpg#part', 'a.html']],
      ['file:///m.json', ['campaigns/national/50%25%20b.jpg#part', 'campaigns/northshire/a.html']],
      ['file:///campaigns/m.json', ['national/50%25%20b.jpg#part', 'northshire/a.html']],
    ] as const) {
      expect(addresses(mergeLayers(layers, url))).to.deep.equal(expected);
    }
  });
});

describe('an overlay', () => {
  it('without a campaign of its own has the national one', () => {
    const merged = both({ organisation: { name: 'Northshire Police' } }, message({}));
    expect(merged).to.deep.equal({
      campaign: { title: 'Thank you' },
      organisation: { name: 'Northshire Police' },
      ...message({}),
    });
  });

  it('whose national manifest is missing is a manifest all the same', () => {
    expect(merge({ url: LOCAL, json: EXTENDS })).to.deep.equal({ campaign: {} });
    expect(merge({ url: LOCAL, json: { ...EXTENDS, campaign: { title: 'Ours' } } })).to.deep.equal({
      campaign: { title: 'Ours' },
    });
  });

  it('by id whose national manifest is missing keeps its own items', () => {
    const messages = {
      ours: { heading: 'Ours' },
      'old-poster': null,
      night: { body: null, heading: 'Night' },
      order: ['night'],
    };
    expect(merge({ url: LOCAL, json: { ...EXTENDS, messages } }).messages).to.deep.equal([
      { id: 'night', heading: 'Night' },
      { id: 'ours', heading: 'Ours' },
    ]);
  });

  it('by id on another one whose national manifest is missing keeps the items of both', () => {
    const layers = [
      {
        url: LOCAL,
        json: { extends: 'region.json', messages: { ours: { heading: 'Ours' }, region: { heading: 'Changed' } } },
      },
      {
        url: 'https://force.example/kit/region.json',
        json: { ...EXTENDS, messages: { region: { heading: 'Region' } } },
      },
    ];
    expect(merge(...layers).messages).to.deep.equal([
      { id: 'region', heading: 'Changed' },
      { id: 'ours', heading: 'Ours' },
    ]);
  });

  it('by id: Markdown in it means what it means in a list', () => {
    const body = { en: 'We **see** it', cy: '*Diolch*' };
    const list = both({ messages: [{ id: 'hello', body }] }, message({ body: 'Hello' }));
    const byId = both({ messages: { hello: { body }, order: ['hello'] } }, message({ body: 'Hello' }));
    expect(byId).to.deep.equal(list);
    expect(JSON.stringify(byId)).to.contain('"strong"').and.to.contain('"emphasis"');
  });

  it('changes Markdown in one language, and the other one stays', () => {
    const merged = both({ messages: { hello: { body: { en: 'New' } } } }, message({ body: { en: 'Old', cy: 'Hen' } }));
    const { en, cy } = (merged.messages as { body: Record<string, unknown> }[])[0]?.body ?? {};
    expect(JSON.stringify([en, cy]))
      .to.match(/New.*Hen/)
      .and.not.to.contain('Old');
  });

  it('takes Markdown away with null', () => {
    expect(both({ messages: { hello: { body: null } } }, message({ body: 'Hello' })).messages).to.deep.equal(
      message({}).messages,
    );
  });

  it('does not say what it extended', () => {
    expect(both({}, {})).not.to.have.property('extends');
  });
});

describe('a manifest that extends nothing', () => {
  it('stays as it is, but for its Markdown', () => {
    const json = { campaign: { title: 'Thank you', url: 'page.html' }, 'x-notes': { body: '**ours**' }, tips: 'none' };
    expect(merge({ url: LOCAL, json })).to.deep.equal(json);
  });

  for (const other of [null, 7, 'text', [], [{ extends: NATIONAL }]]) {
    it(`${JSON.stringify(other)} stays what it is, to be refused`, () => {
      expect(merge({ url: LOCAL, json: other })).to.deep.equal(other);
    });
  }

  it('may hold anything where Markdown is meant: it is not read, and breaks nothing', () => {
    const deep = JSON.parse(`${'{"en":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
    const { messages } = mergeLayers([{ url: LOCAL, json: message({ body: deep }) }]) as Merged;
    expect(messages[0]?.body).to.have.all.keys('en');
  });

  it('changes nobody’s prototype', () => {
    const json = JSON.parse(
      `{"__proto__":{"polluted":1},"extends":"${NATIONAL}","messages":{"__proto__":{"polluted":1}}}`,
    );
    merge({ url: LOCAL, json }, { url: NATIONAL, json });
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});
