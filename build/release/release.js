// `npm run release`: one archive of all that is handed out, made from dist/. The same source gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeZip } from 'client-zip';
import { npmCommand } from './npm-command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The address at which `preview` shows a kit, so that the sample is right before it is uploaded anywhere. */
const SAMPLE_BASE = 'http://localhost:4180/';
const PAPERS = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'];
const FROM_DIST = ['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'];
/** The date that npm writes into a tarball, in local time, as a ZIP has it. */
const MODIFIED = new Date(1985, 9, 26, 8, 15);

const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const release = `${name}-${version}`;
const out = resolve(ROOT, values.out);
const folder = join(out, release);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
npm('pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder);
for (const file of PAPERS) await copyFile(join(ROOT, file), join(folder, file));
await cp(join(ROOT, 'demo/guide'), join(folder, 'demo/guide'), { recursive: true });
for (const file of FROM_DIST) await copyFile(join(ROOT, 'dist', file), join(folder, file));
const campaign = join(ROOT, 'demo/campaigns/northshire');
const sample = ['publish', campaign, '--base', SAMPLE_BASE, '--out', join(folder, 'sample-kit')];
execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...sample], { stdio: ['ignore', 'ignore', 'inherit'] });

const files = await filesOf(folder);
const lines = [];
for (const path of files) lines.push(`${await sha256(join(folder, path))}  ${path}\n`);
await writeFile(join(folder, 'checksums.txt'), lines.join(''));

const archive = join(out, `${release}.zip`);
const zip = makeZip(entries([...files, 'checksums.txt']));
await pipeline(
  Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (zip)),
  createWriteStream(archive),
);
await writeFile(`${archive}.sha256`, `${await sha256(archive)}  ${basename(archive)}\n`);
console.log(`Wrote ${archive}, and its checksum beside it. What is in it: ${folder}`);

/** @param {string} path */
async function filesOf(path) {
  const all = await readdir(path, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** @param {string[]} paths */
async function* entries(paths) {
  for (const path of paths)
    yield {
      name: `${release}/${path}`,
      input: createReadStream(join(folder, path)),
      lastModified: MODIFIED,
      mode: 0o644,
    };
}

/** @param {string} path */
async function sha256(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** @param {string[]} all */
function npm(...all) {
  const { program, args, shell } = npmCommand(all);
  execFileSync(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], shell });
}
