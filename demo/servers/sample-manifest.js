// Assembles what the demo's kit serves as /manifest.json, as `publish` will: the national campaign, changed by the force's
// overlay, compiled.
import { readFile } from 'node:fs/promises';
import { assemble, loadLayers, problemLine, stringifyPrecompiled } from '../../dist/campaign.js';

/**
 * The sample force's campaign. Read anew each time, so an edit shows on reload.
 * @param {string} campaigns the folder `demo/campaigns`
 * @param {string} [name] the folder of the campaign in it
 * @returns {Promise<string>} the file of a compiled manifest
 */
export async function sampleManifest(campaigns, name = 'northshire') {
  const url = `${CAMPAIGNS}${name}/manifest.json`;
  const read = (/** @type {string} */ address) => readJson(`${campaigns}/${address.slice(CAMPAIGNS.length)}`);
  const { layers, missing } = await loadLayers({ url, json: await read(url) }, read);
  if (missing) throw missing;
  const { manifest, problems } = assemble(layers, { url: KIT_MANIFEST });
  for (const problem of problems) console.warn(`demo/campaigns/${name}/manifest.json: ${problemLine(problem)}`);
  return stringifyPrecompiled(manifest);
}

/** The paths of media in the kit: a path between files stays a path. */
const KIT_MANIFEST = 'file:///manifest.json';
const CAMPAIGNS = 'file:///campaigns/';

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
