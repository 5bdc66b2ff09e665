// Site generators put a fragment of the kit into a page by the lines that how-to-embed prints.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { installed } from '../install.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PATH = 'fragments/thank-you-banner.cy.html';

/** The program of each, its command, and the page that it writes. */
const GENERATORS = {
  eleventy: { program: '@11ty/eleventy/cmd.cjs', args: ['--output', 'dist', '--quiet'], page: 'dist/page/index.html' },
  astro: { program: 'astro/astro.js', args: ['build', '--silent'], page: 'dist/page/index.html' },
};

/** @param {{ kit: import('../kit.js').ServedKit }} around @param {(title: string, problems: string[]) => void} check */
export async function tryGenerators({ kit }, check) {
  const packages = await installed('generators', fileURLToPath(new URL('packages', import.meta.url)));
  /** @type {{ module: typeof import('../../../src/embed-code/packages/includes.js') }} */
  const { module } = await runnerImport(`${root}src/embed-code/packages/includes.ts`, { root, configFile: false });
  for (const [id, generator] of Object.entries(GENERATORS)) {
    const include = module.includes.find((each) => each.id === id);
    const problems = await assertWritten(packages, kit, include?.files(PATH) ?? [], generator).then(
      () => [],
      (error) => [String(error.stderr || error.stack)],
    );
    check(`${include?.name} includes a fragment as it is`, problems);
  }
}

/**
 * @param {string} packages @param {import('../kit.js').ServedKit} kit @param {{ file: string, code: string }[]} files
 * @param {{ program: string, args: string[], page: string }} generator
 */
async function assertWritten(packages, kit, files, { program, args, page }) {
  const site = await mkdtemp(join(tmpdir(), 'campaign-widgets-site-'));
  try {
    await symlink(join(packages, 'node_modules'), join(site, 'node_modules'));
    await cp(join(kit.folder, 'fragments'), join(site, 'kit/fragments'), { recursive: true });
    for (const { file, code } of files) {
      await mkdir(dirname(join(site, file)), { recursive: true });
      await writeFile(join(site, file), code);
    }
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    await promisify(execFile)(process.execPath, [join(packages, 'node_modules', program), ...args], { cwd: site, env });
    const fragment = await readFile(join(kit.folder, PATH), 'utf8');
    const html = await readFile(join(site, page), 'utf8');
    assert.ok(html.includes(fragment.trim()), `${page} has the fragment, to the last letter`);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
