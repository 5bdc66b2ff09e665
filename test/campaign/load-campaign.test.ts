import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { CampaignError } from '../../src/campaign/campaign-error.js';
import { compileManifest } from '../../src/campaign/compile-manifest.js';
import { loadCampaign } from '../../src/campaign/load-campaign.js';
import { problemLine } from '../../src/campaign/problem.js';
import { seal } from '../../src/campaign/seal.js';
import { answer, answerWith, cutOff, offline, status } from './answers.js';
import { refused, understood } from './malformed.js';

const url = 'https://example.org/kit/manifest.json';
const json = {
  campaign: { title: 'Thank you' },
  messages: [{ id: 'a', heading: 'Hello', body: 'We **see** it' }, { id: 'b' }],
};
const { manifest: compiled, problems } = compileManifest(json, url);

const load = (text: string, warn?: (problem: string) => void) => {
  answerWith(answer(text));
  return loadCampaign(url, { backoff: 1, warn });
};

describe('a manifest that nobody compiled', () => {
  it('is compiled in the page', async () => {
    const campaign = await load(JSON.stringify(json));
    expect(campaign).to.be.instanceOf(Campaign);
    expect(campaign.url).to.equal(url);
    expect(campaign.manifest).to.deep.equal(compiled);
  });

  it('each problem is one line with its address', async () => {
    const lines: string[] = [];
    await load(JSON.stringify(json), (line) => lines.push(line));
    expect(lines).to.deep.equal(problems.map((problem) => `${url}: ${problemLine(problem)}`));
    expect(lines.length).to.equal(1);
  });

  it('comes from a data: address too', async () => {
    const address = `data:application/json,${encodeURIComponent(JSON.stringify(json))}`;
    expect((await loadCampaign(address)).manifest).to.deep.equal(compiled);
  });
});

describe('a manifest as it was compiled', () => {
  it('is taken as it is, and nothing is compiled again', async () => {
    const untouched = {
      campaign: { title: 7 },
      tips: [{ id: 'a', title: 'A', body: '**not** compiled' }, { id: 'a' }],
    };
    const text = seal(untouched);
    const lines: string[] = [];
    const campaign = await load(text, (line) => lines.push(line));
    expect(campaign.manifest).to.deep.equal(JSON.parse(text));
    expect(lines).to.deep.equal([]);
  });

  it('shows the same as if it were compiled in the page', async () => {
    const { compiled: length, ...manifest } = (await load(seal(compiled))).manifest;
    expect(length).to.be.a('string');
    expect(manifest).to.deep.equal(JSON.parse(JSON.stringify(compiled)));
  });

  it('is checked again once somebody has edited it', async () => {
    const lines: string[] = [];
    const text = seal(compiled).replace('"Hello"', '{"_$litType$":1}');
    const campaign = await load(text, (line) => lines.push(line));
    expect(campaign.items('messages')).to.deep.equal([]);
    expect(lines.length).to.equal(1);
  });
});

describe('a failure of the network', () => {
  for (const [what, wrong, code] of [
    ['no answer', offline, 'network'],
    ['an answer that is cut off', cutOff, 'network'],
    ['a server error', status(500), 'http'],
    ['a manifest that is not there', status(404), 'http'],
  ] as const) {
    it(`${what} is a CampaignError with the code ${code}`, async () => {
      answerWith(wrong, wrong, wrong, wrong);
      const error = await loadCampaign(url, { backoff: 1 }).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(CampaignError).that.includes({ code });
    });
  }
});

describe('a file that is no manifest', () => {
  for (const [what, code, text] of refused) {
    it(`${what}: ${code}`, async () => {
      const error = await load(text).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(CampaignError).that.includes({ code });
      expect((error as CampaignError).facts[0]).to.equal(url);
    });
  }
});

describe('a manifest with something wrong in it', () => {
  for (const [what, text] of understood) {
    it(`${what}: a campaign comes of it`, async () => {
      const campaign = await load(text);
      expect(campaign).to.be.instanceOf(Campaign);
      expect(campaign.items('messages')).to.be.an('array');
      expect(({} as { tips?: unknown }).tips).to.equal(undefined);
    });
  }

  it('bytes that are no UTF-8 spoil a word and not the page', async () => {
    const bytes = new TextEncoder().encode('{"campaign":{"title":"Thank you ?"}}');
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xe9;
    answerWith(() => new Response(bytes));
    expect((await loadCampaign(url)).manifest.campaign).to.deep.equal({ title: 'Thank you \ufffd' });
  });

  it('a file in UTF-16 is refused as not JSON', async () => {
    const text = '{"campaign":{"title":"Thank you"}}';
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    answerWith(() => new Response(bytes));
    const error = await loadCampaign(url).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(CampaignError).that.includes({ code: 'not-json' });
  });
});
