import { expect } from '@open-wc/testing';
import { Campaign } from '../../../src/campaign/campaign.js';
import { CampaignError } from '../../../src/campaign/campaign-error.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import { type LoadOptions, loadCampaign } from '../../../src/campaign/load/load-campaign.js';
import { isPrecompiled, stringifyPrecompiled } from '../../../src/campaign/precompiled.js';
import { answer, answerWith, cutOff, offline, status } from '../answers.js';
import { refused, understood } from '../malformed.js';

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
    const text = stringifyPrecompiled(untouched);
    const lines: string[] = [];
    const campaign = await load(text, (line) => lines.push(line));
    expect(campaign.manifest).to.deep.equal(JSON.parse(text));
    expect(lines).to.deep.equal([]);
  });

  it('shows the same as if it were compiled in the page', async () => {
    const { compiled: length, ...manifest } = {
      compiled: '',
      ...(await load(stringifyPrecompiled(compiled))).manifest,
    };
    expect(length).to.be.a('string');
    expect(manifest).to.deep.equal(JSON.parse(JSON.stringify(compiled)));
  });

  it('is checked again once somebody has edited it', async () => {
    const lines: string[] = [];
    const text = stringifyPrecompiled(compiled).replace('"Hello"', '{"_$litType$":1}');
    const campaign = await load(text, (line) => lines.push(line));
    expect(campaign.items('messages')).to.deep.equal([]);
    expect(lines.length).to.equal(1);
  });
});

describe('an overlay', () => {
  const base = 'https://national.example/kit/manifest.json';
  const overlay = {
    extends: base,
    organisation: { name: 'Northshire Police' },
    messages: {
      a: { heading: 'Good morning' },
      ours: { heading: 'Ours', actions: [{ label: 'Go', url: 'ours.html' }] },
    },
  };
  const national = { ...json, messages: [{ ...json.messages[0], actions: [{ label: 'Go', url: 'it.html' }] }] };
  const answerOf = (found: unknown) => answer(JSON.stringify(found));
  const headings = (campaign: Campaign) => campaign.items('messages').map(({ heading }) => heading);

  async function loadOverlay(options: LoadOptions, ...answers: ReturnType<typeof answer>[]) {
    const asked = answerWith(...answers);
    const lines: string[] = [];
    const campaign = await loadCampaign(url, { backoff: 1, ...options, warn: (line) => lines.push(line) });
    return { campaign, lines, asked: asked.map((request) => request.url) };
  }

  it('changes what it extends, and each address stays relative to where it was written', async () => {
    const { campaign, lines, asked } = await loadOverlay({}, answerOf(overlay), answerOf(national));
    expect(asked).to.deep.equal([url, base]);
    expect(lines).to.deep.equal([]);
    expect(campaign.url).to.equal(url);
    expect(campaign.manifest.campaign).to.deep.equal({ title: 'Thank you' });
    expect(campaign.manifest.fields?.force).to.equal('Northshire Police');
    expect(headings(campaign)).to.deep.equal(['Good morning', 'Ours']);
    const urls = campaign.items('messages').map(({ actions }) => actions?.[0]?.url);
    expect(urls).to.deep.equal(['https://national.example/kit/it.html', 'ours.html']);
  });

  it('may extend one that was compiled, and shows the same', async () => {
    const fresh = await loadOverlay({}, answerOf(overlay), answerOf(national));
    const sealed = stringifyPrecompiled(compileManifest(national, base).manifest);
    const { campaign, lines } = await loadOverlay({}, answerOf(overlay), answer(sealed));
    expect(lines).to.deep.equal([]);
    expect(campaign.manifest).to.deep.equal(fresh.campaign.manifest);
  });

  it('what is wrong in what it extends is one line, with the overlay’s address', async () => {
    const { lines } = await loadOverlay({}, answerOf(overlay), answerOf(json));
    expect(lines).to.deep.equal([`${url}: /messages/1/heading is missing; the item is left out.`]);
  });

  it('asks the page whether what it extends may come from there', async () => {
    const origins: string[] = [];
    const allows = ({ origin }: URL) => origins.push(origin) > 0;
    await loadOverlay({ allows }, answerOf(overlay), answerOf(national));
    expect(origins).to.deep.equal(['https://national.example']);
  });

  it('asks for nothing that the page does not allow, shows its own part, and says what to add', async () => {
    const { campaign, lines, asked } = await loadOverlay({ allows: () => false }, answerOf(overlay));
    expect(asked).to.deep.equal([url]);
    expect(headings(campaign)).to.deep.equal(['Good morning', 'Ours']);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0])
      .to.contain(`${url} shows its own part alone`)
      .and.to.contain('data-allow="https://national.example"');
  });

  const down: [what: string, answers: ReturnType<typeof answer>[], says: string, remedy: string][] = [
    ['is not there', [status(404)], `${base} answered 404`, 'Check the address'],
    ['is on a server that fails', Array(4).fill(status(503)), `${base} answered 503`, 'the team that runs that server'],
    ['cannot be reached', Array(4).fill(offline), `${base} could not be reached`, 'connect-src'],
    ['is a login page', [answer('<!doctype html>')], `${base} answered with a web page`, 'login page'],
    ['is cut off', [answer('{"campaign":{"ti')], `${base} is not valid JSON`, 'upload it again'],
    ['is some other JSON', [answer('{"error":"unauthorised"}')], `${base} is JSON, but not`, 'Check the address'],
    ['is null', [answer('null')], `${base} is JSON, but not`, 'Check the address'],
    ['extends it in turn', [answerOf({ extends: url })], `${base} extends ${url}`, 'Take "extends" out'],
  ];
  for (const [what, answers, says, remedy] of down) {
    it(`shows its own part where what it extends ${what}, and one line says what to do`, async () => {
      const { campaign, lines, asked } = await loadOverlay({}, answerOf(overlay), ...answers);
      expect(asked.slice(1)).to.deep.equal(Array(answers.length).fill(base));
      expect(headings(campaign)).to.deep.equal(['Good morning', 'Ours']);
      expect(campaign.manifest.fields?.force).to.equal('Northshire Police');
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain(says).and.to.contain(remedy).and.to.contain('its own part alone');
    });
  }

  it('that is not there itself is a failure, whatever it would extend', async () => {
    answerWith(status(404));
    const error = await loadCampaign(url).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(CampaignError).that.includes({ code: 'http' });
  });

  it('that was compiled needs nothing of what it extended', async () => {
    const { asked } = await loadOverlay({}, answer(stringifyPrecompiled({ ...overlay, campaign: {} })));
    expect(asked).to.deep.equal([url]);
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

  it('bytes that are no UTF-8 are refused: readers see the fallback, and no broken words', async () => {
    const bytes = new TextEncoder().encode('{"campaign":{"title":"Thank you ?"}}');
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xe9;
    answerWith(() => new Response(bytes));
    const error = await loadCampaign(url).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(CampaignError).that.includes({ code: 'not-utf-8' });
  });

  it('a letter that was lost when a kit’s own file was saved as ANSI makes it no kit’s file', () => {
    const compiled = stringifyPrecompiled({ campaign: { title: 'Heddlu’r Gogledd' } });
    expect(isPrecompiled(compiled)).to.equal(true);
    expect(isPrecompiled(compiled.replace('’', '\ufffd'))).to.equal(false);
  });

  it('a file in UTF-16 is refused by its name', async () => {
    const text = '{"campaign":{"title":"Thank you"}}';
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    answerWith(() => new Response(bytes));
    const error = await loadCampaign(url).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(CampaignError).that.includes({ code: 'not-utf-8' });
  });
});
