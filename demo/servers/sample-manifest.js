// Assembles what the demo's kit serves as /manifest.json, as `publish` will: the national campaign, changed by the force's
// overlay, compiled.
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { compileManifest, mergeManifest, rebaseUrls, seal } from '../../dist/campaign.js';

/**
 * The sample force's campaign. Read anew each time, so an edit shows on reload.
 * @param {string} campaigns the folder `demo/campaigns`
 * @param {string} [name] the folder of the campaign in it
 * @returns {Promise<string>} the file of a compiled manifest
 */
export async function sampleManifest(campaigns, name = 'northshire') {
  const merged = await readMerged(campaigns, `${name}/manifest.json`);
  const { manifest, problems } = compileManifest(merged, `${name}/manifest.json`);
  for (const problem of problems) console.warn(`demo/campaigns/${name}/manifest.json: ${problem}`);
  return seal(manifest);
}

/**
 * A manifest, merged over the one that it extends; its addresses are relative to the kit.
 * @param {string} campaigns
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function readMerged(campaigns, path) {
  const { extends: base, ...own } = await readJson(`${campaigns}/${path}`);
  const folder = posix.join('campaigns', posix.dirname(path));
  const rebased = rebaseUrls(own, (url) => posix.join(folder, url));
  if (typeof base !== 'string') return rebased;
  const national = await readMerged(campaigns, posix.join(posix.dirname(path), base));
  return /** @type {Record<string, unknown>} */ (mergeManifest(national, rebased));
}

/** @param {string} file */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'could not be read: is it there?';
    throw new Error(`The sample campaign ${file} ${why}`, { cause: error });
  }
}
