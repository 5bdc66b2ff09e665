// A campaign in a folder beside a secret, published as whoever tests publishing would.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith, run } from './run-cli.js';

export const SECRET = 'a secret of this machine, 8f14e45f';
export const campaign = { title: { en: 'Thank you', cy: 'Diolch' } };
export const resource = (/** @type {unknown} */ url) => ({
  resources: [{ id: 'r', title: { en: 'Poster', cy: 'Poster' }, file: { url } }],
});
export const action = (/** @type {unknown} */ url) => ({
  messages: [{ id: 'm', heading: { en: 'Hello', cy: 'Helo' }, actions: [{ label: { en: 'Go', cy: 'Ewch' }, url }] }],
});
export const rich = (/** @type {string} */ body) => ({
  messages: [{ id: 'm', heading: { en: 'Hello', cy: 'Helo' }, body: { en: body, cy: body } }],
});

/** A folder "campaign" in a folder with a secret; `files` are those of the campaign. @param {Record<string, unknown>} files */
export async function campaignWith(files) {
  const root = await folderWith({ 'secret.txt': SECRET });
  const folder = join(root, 'campaign');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { root, folder };
}

/** @param {string} root @param {string} manifest */
export const publish = (root, manifest) =>
  run(['publish', manifest, '--out', 'kit', '--base', 'https://www.example.org/kit/'], { cwd: root });

/** All that a kit holds, as text. @param {string} root */
export async function kitText(root) {
  const entries = await readdir(join(root, 'kit'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

/**
 * Nothing was published, and what is said names what it is about.
 * @param {string} root @param {Awaited<ReturnType<typeof run>>} result @param {RegExp[]} says
 */
export async function refused(root, { code, out, err }, ...says) {
  assert.equal(code, 1, out + err);
  for (const each of says) assert.match(out + err, each);
  assert.doesNotMatch(out + err, /^\s+at .*:\d+/m);
  assert.deepEqual((await readdir(root)).sort(), ['campaign', 'secret.txt']);
}
