import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { CampaignError } from '../../src/campaign/campaign-error.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';
import type { CompiledManifest } from '../../src/campaign/compiled-manifest.js';
import { type CampaignErrorCode, errorCodes, errorTable } from '../../src/campaign/error-codes.js';
import { loadCampaign } from '../../src/campaign/load/load-campaign.js';
import { loadLayers } from '../../src/campaign/load/load-layers.js';
import { itemsInDate } from '../../src/element/core/select-item.js';
import { openHostPage } from '../kit/host-page.js';

// Each code of the table is reached, the way that a page reaches it.

const url = 'https://kit.example/manifest.json';
const answer =
  (body: string | Uint8Array<ArrayBuffer>, status = 200) =>
  async () =>
    new Response(body, { status });
const lost = async () => {
  throw new TypeError('Failed to fetch');
};
const silent = (_: unknown, init?: RequestInit) =>
  new Promise<Response>((_resolve, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
  );

const load = (ask: (input: string, init?: RequestInit) => Promise<Response>, more: object = {}) =>
  loadCampaign(url, { ask, backoff: 1, timeout: 10_000, ...more });

const campaign = (json: object) =>
  new Campaign(url, compileManifest({ campaign: { title: 'T' }, ...json }, url).manifest as CompiledManifest);

/** Messages of a page with one widget and this manifest. */
async function onPage(body: string, json: object, more: object = {}): Promise<never> {
  const text = JSON.stringify({ campaign: { title: 'T' }, ...json });
  const faults = [{ path: '^manifest\\.json', times: 99, body: text }, ...((more as { faults?: [] }).faults ?? [])];
  const page = await openHostPage({ body, ...more, faults });
  await page.failed(1);
  throw new CampaignError(page.events('campaign-error')[0]?.detail.code as CampaignErrorCode);
}

const reached: Record<CampaignErrorCode, () => unknown> = {
  'not-allowed': () => onPage('<thank-you-banner manifest="https://elsewhere.example/m.json"></thank-you-banner>', {}),
  network: () => load(lost),
  'time-out': () => load(silent, { timeout: 20 }),
  http: () => load(answer('Not found', 404)),
  'too-large': () => load(answer(' '.repeat(5_000_001))),
  'login-page': () => load(answer('<!doctype html><title>Sign in</title>')),
  'not-utf-8': () =>
    load(answer(new TextEncoder().encode('{"campaign": "Diolch i’n…"}').filter((byte) => byte !== 0xe2))),
  'not-json': () => load(answer('{"campaign":')),
  'not-a-manifest': () => load(answer('{"hello": 1}')),
  'extends-address': () => layered({ extends: 7 }),
  'extends-file': () => layered({ extends: 'file:///etc/hostname' }),
  'extends-cycle': () => layered({ extends: url }),
  'extends-too-deep': () => layered({ extends: 'https://kit.example/0.json' }),
  'no-compiler': () =>
    onPage(
      '<thank-you-banner></thank-you-banner>',
      {},
      { faults: [{ path: '^chunks/compiler-', times: 99, status: 404 }] },
    ),
  'nothing-in-date': () => itemsInDate(campaign({}), 'messages'),
  'no-such-item': () =>
    onPage('<thank-you-banner item="other"></thank-you-banner>', { messages: [{ id: 'a', heading: 'A' }] }),
  'no-film': () => onPage('<campaign-video></campaign-video>', { videos: [{ id: 'a', title: 'A' }] }),
  'no-page': () => onPage('<campaign-signpost></campaign-signpost>', {}),
  render: () =>
    onPage(
      '<thank-you-banner></thank-you-banner><script>Element.prototype.after = Node.prototype.insertBefore = () => { throw new Error("no") }</script>',
      { messages: [{ id: 'a', heading: 'A' }] },
    ),
};

/** A chain of layers: an overlay, and each that it extends. */
async function layered(first: object): Promise<void> {
  let depth = 0;
  const { missing } = await loadLayers({ url, json: { campaign: { title: 'T' }, ...first } }, async () => ({
    campaign: { title: 'T' },
    extends: `https://kit.example/${++depth}.json`,
  }));
  if (missing) throw missing;
}

describe('Every code that a page may be told', () => {
  for (const code of Object.keys(errorCodes) as CampaignErrorCode[]) {
    it(`is reached: ${code}`, async () => {
      const failure = await Promise.resolve()
        .then(reached[code])
        .then(
          () => undefined,
          (error) => error,
        );
      expect((failure as CampaignError | undefined)?.code, String(failure)).to.equal(code);
    });
  }

  it('is in the guide with what to do', async () => {
    const guide = await (await fetch('/demo/guide/troubleshooting.md')).text();
    expect(guide).to.contain(errorTable());
  });
});
