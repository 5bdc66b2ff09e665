// Assembles what the demo's kit serves as /manifest.json, as `publish` will: the national campaign, changed by the force's
// overlay, compiled.
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { compileManifest, mergeLayers, problemLine, seal } from '../../dist/campaign.js';

/**
 * The sample force's campaign. Read anew each time, so an edit shows on reload.
 * @param {string} campaigns the folder `demo/campaigns`
 * @param {string} [name] the folder of the campaign in it
 * @returns {Promise<string>} the file of a compiled manifest
 */
export async function sampleManifest(campaigns, name = 'northshire') {
  const merged = mergeLayers(await readLayers(campaigns, `${name}/manifest.json`), relativeToKit);
  const { manifest, problems } = compileManifest(merged, `${name}/manifest.json`);
  for (const problem of problems) console.warn(`demo/campaigns/${name}/manifest.json: ${problemLine(problem)}`);
  return seal(manifest);
}

/** @type {NonNullable<Parameters<typeof mergeLayers>[1]>} */
const relativeToKit = (address, { url }) => posix.join('campaigns', posix.dirname(url), address);

/**
 * A manifest, then the one that it extends, and so on.
 * @param {string} campaigns
 * @param {string} path
 * @returns {Promise<{ url: string, json: unknown }[]>}
 */
async function readLayers(campaigns, path) {
  const json = await readJson(`${campaigns}/${path}`);
  const own = { url: path, json };
  return json.extends ? [own, ...(await readLayers(campaigns, posix.join(posix.dirname(path), json.extends)))] : [own];
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
