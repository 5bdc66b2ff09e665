// Measures publishing: the sample campaign, and one of a thousand files to download, as whole processes.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const cli = here('../../dist/cli.js');
const campaigns = here('../../demo/campaigns');

/** @param {string[]} args */
function timed(...args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status) throw new Error(stderr);
  return performance.now() - start;
}

/** The number of a folder's files, and of their bytes. @param {string} folder */
async function sizeOf(folder) {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** A campaign with so many posters, each with a file of its own. @param {string} folder @param {number} count */
async function writeCampaign(folder, count) {
  await mkdir(folder);
  const resources = [];
  for (let index = 0; index < count; index++) {
    await copyFile(`${campaigns}/national/media/conversation-guide.en.docx`, join(folder, `${index}.docx`));
    resources.push({
      id: `guide-${index}`,
      title: { en: `Guide number ${index}`, cy: `Canllaw rhif ${index}` },
      summary: { en: 'For **line managers**.', cy: 'I **reolwyr llinell**.' },
      type: 'guide',
      file: { url: `${index}.docx`, format: 'DOCX', bytes: 3814 },
    });
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ campaign: { title: 'Guides' }, resources }));
}

export async function publish() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-bench-'));
  const to = (/** @type {string} */ name) => ['--out', join(folder, name), '--base', 'https://www.example.org/kit/'];
  await writeCampaign(join(folder, 'many'), 1000);
  const help = timed(cli, '--help');
  console.log('publish, as a whole process:');
  for (const [what, manifest] of [
    ['the sample campaign', `${campaigns}/northshire`],
    ['1 000 resources', join(folder, 'many')],
  ]) {
    const time = timed(cli, 'publish', manifest ?? '', ...to('kit'));
    console.log(
      `  ${what}: ${(time / help).toPrecision(3)} × --help; ${(time / 1000).toFixed(1)} s here; ${await sizeOf(join(folder, 'kit'))}`,
    );
    await rm(join(folder, 'kit'), { recursive: true });
  }
  await rm(folder, { recursive: true });
}
