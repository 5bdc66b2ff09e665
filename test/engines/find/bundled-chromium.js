// Why: a machine with no browser can still run the tests: @sparticuz/chromium carries a headless Chromium, its fonts and
// the system libraries it needs, compressed, for x64 Linux. Its own arguments are not used: they are for AWS Lambda (one
// process) and switch off web security, and then tests of CORS would prove nothing.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const PACKAGE = join(MODULES, '@sparticuz', 'chromium');

// The package's own names folders of AWS Lambda alone. Where no font is found, words have no size and Chromium ends.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

export function hasBundledChromium() {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(join(PACKAGE, 'bin', 'chromium.br'));
}

/**
 * Unpacks it, once per version.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function bundledChromium() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(MODULES, '.cache', 'campaign-widgets', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  const executablePath = join(folder, 'chromium');
  if (existsSync('/etc/fonts/fonts.conf')) return { executablePath, env };
  const fonts = join(folder, 'fonts');
  writeFileSync(join(fonts, 'fonts.conf'), FONTS_CONF);
  return { executablePath, env: { ...env, FONTCONFIG_PATH: fonts } };
}

/** @param {string} folder */
async function unpack(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  // The package unpacks into TMPDIR, and unpacks its libraries only where it believes to be on Lambda. It is told so in a
  // process of its own, for it changes the environment. The folder gets its name last: what is there is complete.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    {
      cwd: PACKAGE,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      timeout: 120_000,
    },
  );
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // Otherwise another run was quicker.
  }
}
