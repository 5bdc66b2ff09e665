// A WordPress out of npm: `wordpress-builds` has its PHP in a zip and all else in a folder, which are laid over each other.
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILDS = 'node_modules/@wp-playground/wordpress-builds';

/** The block theme of WordPress 6.2. */
export const OLDER_THEME = 'twentytwentythree';

/** The themes that posts are shown in: one made of blocks, and one as they were before. (The package has of others no PHP.) */
export const THEMES = { block: 'twentytwentyfour', classic: 'classic-theme' };

/**
 * A site that nothing was written into.
 * @param {string} packages where they are installed @param {string} build its name in `wordpress-builds`
 * @param {string} lines our lines for a theme's functions.php, if any @param {string} kit the address of the kit
 * @returns {Promise<string>} its folder
 */
export async function makeSite(packages, build, lines, kit) {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-wordpress-'));
  try {
    await unpack(packages, build, folder);
    const themes = join(folder, 'wp-content/themes');
    await cp(new URL(THEMES.classic, import.meta.url), join(themes, THEMES.classic), { recursive: true });
    for (const theme of lines ? Object.values(THEMES) : [])
      await appendFile(join(themes, theme, 'functions.php'), `\n${lines}\n`);
    const plugins = join(folder, 'wp-content/mu-plugins');
    await mkdir(plugins, { recursive: true });
    const plugin = await readFile(new URL('test-site.php', import.meta.url), 'utf8');
    await writeFile(join(plugins, 'test-site.php'), plugin.replace('KIT_PORT', new URL(kit).port));
    return folder;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} packages @param {string} build @param {string} folder */
async function unpack(packages, build, folder) {
  await unzip(packages, `${BUILDS}/src/wordpress/wp-${build}.zip`, folder);
  await cp(join(packages, BUILDS, 'public', `wp-${build}`), folder, { recursive: true });
}

/** @param {string} packages where they are installed @param {string} zip its path in there @param {string} folder */
export async function unzip(packages, zip, folder) {
  const { ZipReader, Uint8ArrayReader, Uint8ArrayWriter } = await import(
    pathToFileURL(join(packages, 'node_modules/@zip.js/zip.js/index.js')).href
  );
  const bytes = await readFile(join(packages, zip));
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes))).getEntries();
  for (const entry of entries) {
    if (entry.directory || entry.filename.includes('wp-content/database/')) continue;
    const file = join(folder, entry.filename);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await entry.getData(new Uint8ArrayWriter()));
  }
}
