// Assembles what the demo's kit serves as /manifest.json.
import { readFile } from 'node:fs/promises';

/**
 * The sample force's campaign. Read anew each time, so an edit shows on reload.
 * @param {string} campaigns the folder `demo/campaigns`
 * @returns {Promise<object>}
 */
export async function sampleManifest(campaigns) {
  const file = `${campaigns}/northshire/manifest.json`;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `is not valid JSON: ${error.message}` : 'could not be read: is it there?';
    throw new Error(`The sample campaign ${file} ${why}`, { cause: error });
  }
}
