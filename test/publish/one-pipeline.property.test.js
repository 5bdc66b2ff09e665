// Why: what check and explain say must be what readers see. Each way of a manifest is gone here with the same layers: the page's, the
// kit's, the builder's, check's, explain's. fast-check prints the smallest overlay that makes a difference, and the seed that finds it again.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { campaigns } from '../cli/run-cli.js';
import { filesIn, layersWith } from './generated-layers.js';
import { sourceServer } from './source.js';

const NOW = Date.UTC(2026, 10, 23, 12);
let sites = 0;

describe('One pipeline: what check and explain say is what readers see', () => {
  /** @type {Awaited<ReturnType<typeof sourceServer>>} */ let server;
  /** @type {any} */ let roads;
  /** @type {string} */ let root;

  before(async () => {
    server = await sourceServer();
    roads = await server.ssrLoadModule('/test/publish/roads.ts');
    root = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    for (const folder of ['force', 'national']) {
      await mkdir(join(root, folder, 'media'), { recursive: true });
      for (const [name, content] of Object.entries(filesIn(folder))) await writeFile(join(root, folder, name), content);
    }
  });

  after(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  });

  /** The same for the page, the builder, check and the kit. @param {Record<string, string>} texts by their path in the site @param {string} own @param {string} folder where they are files */
  async function same(texts, own, folder) {
    // The builder reads each address once.
    const site = `https://site-${++sites}.example/`;
    const { page, check, builder, explained, shown } = await roads.onTheWeb(texts, site, own, NOW);
    assert.deepEqual(check, page, 'check says something else than the page shows');
    assert.deepEqual(builder, page, 'the builder shows something else than the page');
    assert.deepEqual(explained, shown, 'explain says something else than the page shows');
    assert.deepEqual(await roads.misplaced(texts, site, own), [], 'something was written elsewhere');
    const files = pathToFileURL(`${folder}/`).href;
    const kit = await roads.inAKit(texts, files, site, own);
    if (kit.refused) assert.ok(kit.errors.length, `publishing stopped, and check had no error: ${kit.refused}`);
    else assert.deepEqual(kit.manifest, page, 'the kit has something else than the page shows');
    return !kit.refused;
  }

  for (const own of ['northshire', 'high-fell', 'saltmarsh', 'brickfield', 'national']) {
    it(`with the sample campaign ${own}`, async () => {
      const names = [...new Set([own, 'national'])].map((name) => `${name}/manifest.json`);
      const read = async (/** @type {string} */ name) => [name, await readFile(join(campaigns, name), 'utf8')];
      const texts = Object.fromEntries(await Promise.all(names.map(read)));
      assert.ok(await same(texts, `${own}/manifest.json`, campaigns), 'it was not published');
    });
  }

  const properties = /** @type {[string, boolean, number][]} */ ([
    ['with any overlay on any national manifest', false, 50],
    ['with any slip in them', true, 100],
  ]);
  for (const [what, withSlips, numRuns] of properties) {
    it(what, async () => {
      let published = 0;
      await fc.assert(
        fc.asyncProperty(layersWith(withSlips), async ([force, national]) => {
          const texts = {
            'force/manifest.json': JSON.stringify({ extends: '../national/manifest.json', ...force }),
            'national/manifest.json': JSON.stringify(national),
          };
          if (await same(texts, 'force/manifest.json', root)) published++;
        }),
        { numRuns, includeErrorInReport: true },
      );
      assert.ok(withSlips || published > numRuns / 2, `only ${published} could be published: too few to compare`);
    });
  }
});
