import { expect } from '@open-wc/testing';
import { CampaignError } from '../../../src/campaign/campaign-error.js';
import { type Layers, loadLayers, MAX_LAYERS } from '../../../src/campaign/load/load-layers.js';

const ROOT = 'https://force.example/kit/';
const NATIONAL = 'https://national.example/kit/manifest.json';

type Files = Record<string, unknown>;

/** Reads a manifest and what it extends from files, and keeps a list of what was asked for. */
async function load(files: Files, first = 'manifest.json'): Promise<Layers & { asked: string[]; urls: string[] }> {
  const asked: string[] = [];
  const at = (url: string) => files[url.replace(ROOT, '')];
  const url = new URL(first, ROOT).href;
  const found = await loadLayers({ url, json: at(url) }, async (address) => {
    asked.push(address);
    const json = at(address);
    if (json === undefined) throw new CampaignError('http', address, 404);
    return json;
  });
  return { ...found, asked, urls: found.layers.map((layer) => layer.url) };
}

const refusal = ({ missing }: Layers) => missing && { code: missing.code, facts: missing.facts };
const national = { campaign: { title: 'Thank you' } };

/** A chain in which one manifest extends the next, so often. */
const chain = (length: number): Files =>
  Object.fromEntries(
    Array.from({ length: length + 1 }, (_, n) => [
      n ? `${n}.json` : 'manifest.json',
      n === length ? national : { extends: `${n + 1}.json` },
    ]),
  );

describe('what an overlay extends', () => {
  it('is read, and what that extends, the most local first', async () => {
    const files = {
      'manifest.json': { extends: 'region.json' },
      'region.json': { extends: NATIONAL },
      [NATIONAL]: national,
    };
    const { layers, missing, asked } = await load(files);
    expect(layers).to.deep.equal([
      { url: `${ROOT}manifest.json`, json: files['manifest.json'] },
      { url: `${ROOT}region.json`, json: files['region.json'] },
      { url: NATIONAL, json: national },
    ]);
    expect(missing).to.equal(undefined);
    expect(asked).to.deep.equal([`${ROOT}region.json`, NATIONAL]);
  });

  for (const nothing of [national, { ...national, extends: null }, null, [], 'text', 7]) {
    it(`is nothing where the manifest is ${JSON.stringify(nothing)}`, async () => {
      const { urls, missing, asked } = await load({ 'manifest.json': nothing });
      expect({ urls, missing, asked }).to.deep.equal({ urls: [`${ROOT}manifest.json`], missing: undefined, asked: [] });
    });
  }

  const paths: [path: string, address: string][] = [
    ['base.json', `${ROOT}base.json`],
    ['./base.json', `${ROOT}base.json`],
    ['../national/manifest.json', 'https://force.example/national/manifest.json'],
    ['/manifest.json', 'https://force.example/manifest.json'],
    ['//national.example/kit/manifest.json', NATIONAL],
    [NATIONAL, NATIONAL],
    ['?version=2', `${ROOT}manifest.json?version=2`],
  ];
  for (const [path, address] of paths) {
    it(`"${path}" is ${address}: relative to the manifest that says so`, async () => {
      expect((await load({ 'manifest.json': { extends: path } })).asked).to.deep.equal([address]);
    });
  }

  it('in the second manifest is relative to the second', async () => {
    const files = { 'manifest.json': { extends: NATIONAL }, [NATIONAL]: { extends: '../base.json' } };
    expect((await load(files)).asked).to.deep.equal([NATIONAL, 'https://national.example/base.json']);
  });
});

describe('manifests that extend one another in a circle', () => {
  const circles: [what: string, files: Files, last: string, next: string][] = [
    ['one that extends itself', { 'manifest.json': { extends: 'manifest.json' } }, 'manifest.json', 'manifest.json'],
    [
      'two that extend each other',
      { 'manifest.json': { extends: 'b.json' }, 'b.json': { extends: './manifest.json' } },
      'b.json',
      'manifest.json',
    ],
    [
      'three in a row',
      {
        'manifest.json': { extends: 'b.json' },
        'b.json': { extends: 'c.json' },
        'c.json': { extends: '/kit/manifest.json' },
      },
      'c.json',
      'manifest.json',
    ],
    [
      'a circle that begins later',
      { 'manifest.json': { extends: 'b.json' }, 'b.json': { extends: 'c.json' }, 'c.json': { extends: 'b.json' } },
      'c.json',
      'b.json',
    ],
  ];
  for (const [what, files, last, next] of circles) {
    it(`${what}: each is read once, and the last one is named`, async () => {
      const found = await load(files);
      expect(refusal(found)).to.deep.equal({ code: 'extends-cycle', facts: [ROOT + last, ROOT + next] });
      expect(found.urls).to.deep.equal(Object.keys(files).map((file) => ROOT + file));
      expect(found.asked).to.deep.equal(found.urls.slice(1));
    });
  }
});

describe('manifests that extend one another too often', () => {
  it('eight times is allowed', async () => {
    const { layers, missing } = await load(chain(8));
    expect(MAX_LAYERS).to.equal(8);
    expect(layers.length).to.equal(9);
    expect(missing).to.equal(undefined);
  });

  it('nine times is not: what was read until then stays', async () => {
    const found = await load(chain(9));
    expect(refusal(found)).to.deep.equal({ code: 'extends-too-deep', facts: [`${ROOT}manifest.json`, '8'] });
    expect(found.layers.length).to.equal(9);
    expect(found.asked).not.to.include(`${ROOT}9.json`);
  });
});

describe('what cannot be extended', () => {
  for (const wrong of [7, 0, true, false, '', [], [NATIONAL], {}, { url: NATIONAL }, 'https://', 'http://[']) {
    it(`${JSON.stringify(wrong)} is no address: nothing is asked for, and its own part stays`, async () => {
      const found = await load({ 'manifest.json': { extends: wrong } });
      expect(refusal(found)).to.deep.equal({ code: 'extends-address', facts: [`${ROOT}manifest.json`, String(wrong)] });
      expect(found.urls).to.deep.equal([`${ROOT}manifest.json`]);
      expect(found.asked).to.deep.equal([]);
    });
  }

  it('a manifest that cannot be read: its own part stays, with the reason', async () => {
    const found = await load({ 'manifest.json': { extends: 'gone.json' } });
    expect(refusal(found)).to.deep.equal({ code: 'http', facts: [`${ROOT}gone.json`, '404'] });
    expect(found.urls).to.deep.equal([`${ROOT}manifest.json`]);
  });

  it('in the middle of a chain: what was read until then stays', async () => {
    const found = await load({ 'manifest.json': { extends: 'b.json' }, 'b.json': { extends: 'gone.json' } });
    expect(refusal(found)).to.include({ code: 'http' });
    expect(found.urls).to.deep.equal([`${ROOT}manifest.json`, `${ROOT}b.json`]);
  });

  for (const other of [null, [], 'text', 7, {}, { error: 'unauthorised' }]) {
    it(`${JSON.stringify(other)} is no manifest: its own part stays, with the reason`, async () => {
      const found = await load({ 'manifest.json': { extends: 'b.json' }, 'b.json': other });
      expect(refusal(found)).to.deep.equal({ code: 'not-a-manifest', facts: [`${ROOT}b.json`] });
      expect(found.urls).to.deep.equal([`${ROOT}manifest.json`]);
    });
  }
});
