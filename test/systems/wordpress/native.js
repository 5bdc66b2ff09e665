// The PHP of this machine serves the site, which takes a tenth of the time of PHP in WebAssembly.
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { php, servePhp } from '../wikis/php.js';
import { PEOPLE } from './server.js';
import { unzip } from './site.js';

const DATABASE = 'node_modules/@wp-playground/cli/sqlite-database-integration.zip';
const PLUGIN = 'plugin-sqlite-database-integration';

/** WordPress and its database want these of PHP. */
const EXTENSIONS = ['pdo_sqlite', 'mbstring', 'xml', 'zlib'];

/** @returns {boolean} */
export const hasPhp = () =>
  spawnSync('php', ['-r', EXTENSIONS.map((name) => `extension_loaded("${name}") || exit(1);`).join(' ')]).status === 0;

/**
 * @param {string} packages where they are installed @param {string} folder the site's
 * @returns {ReturnType<typeof import('./server.js').servePhp>}
 */
export async function serveNative(packages, folder) {
  const plugins = join(folder, 'wp-content/plugins');
  await unzip(packages, DATABASE, plugins);
  const dropIn = await readFile(join(plugins, PLUGIN, 'db.copy'), 'utf8');
  const filled = dropIn
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(plugins, PLUGIN))
    .replaceAll('{SQLITE_PLUGIN}', `${PLUGIN}/load.php`);
  await writeFile(join(folder, 'wp-content/db.php'), filled);
  await rm(join(folder, 'wp-content/database'), { recursive: true, force: true });
  await cp(new URL('router.php', import.meta.url), join(folder, 'router.php'));
  const server = await servePhp(
    folder,
    async (address) => {
      await php(['-r', INSTALL], { SITE: folder, ADDRESS: address });
      return {};
    },
    ['router.php'],
  );
  const told = await php(
    ['-r', `define( 'WP_USE_THEMES', false ); require getenv( 'SITE' ) . '/wp-load.php'; ${PEOPLE}`],
    {
      SITE: folder,
    },
  );
  return { ...server, ...JSON.parse(told) };
}

const INSTALL = `
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = wp_host( getenv( 'ADDRESS' ) );
function wp_host( $address ) { return substr( $address, strlen( 'http://' ) ); }
require getenv( 'SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A site', 'admin', 'admin@example.org', true, '', 'password' );
update_option( 'siteurl', getenv( 'ADDRESS' ) );
update_option( 'home', getenv( 'ADDRESS' ) );
update_option( 'permalink_structure', '/%postname%/' );
`;
