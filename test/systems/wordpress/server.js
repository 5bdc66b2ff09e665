// PHP in WebAssembly serves the site: the same on every machine that has Node.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../engines/free-port.js';

/** A person of the site. @typedef {'administrator' | 'editor' | 'author'} Role */
/** @type {Role[]} */
export const ROLES = ['administrator', 'editor', 'author'];

/**
 * @param {string} packages where they are installed @param {string} folder the site's
 * @returns {Promise<{ address: string, version: string, cookies: Record<Role, { name: string, value: string }[]>, stop: () => Promise<void> }>}
 */
export async function servePhp(packages, folder) {
  const { runCLI } = await import(pathToFileURL(join(packages, 'node_modules/@wp-playground/cli/index.js')).href);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = await runCLI({
    command: 'server',
    port,
    'site-url': address,
    workers: 2,
    verbosity: 'quiet',
    wordpressInstallMode: 'install-from-existing-files-if-needed',
    'mount-before-install': [{ hostPath: folder, vfsPath: '/wordpress' }],
  });
  const { text } = await server.playground.run({ code: `<?php require '/wordpress/wp-load.php'; ${PEOPLE}` });
  return { address, ...JSON.parse(text), stop: () => server[Symbol.asyncDispose]() };
}

/** A person for each role, and the cookies of who has logged in. */
export const PEOPLE = `
$end = time() + DAY_IN_SECONDS;
foreach ( ${`array( '${ROLES.join("', '")}' )`} as $role ) {
	$id = wp_insert_user( array( 'user_login' => "the-$role", 'user_pass' => wp_generate_password(), 'role' => $role ) );
	$session = WP_Session_Tokens::get_instance( $id )->create( $end );
	foreach ( array( AUTH_COOKIE => 'auth', LOGGED_IN_COOKIE => 'logged_in' ) as $name => $scheme ) {
		$cookies[ $role ][] = array( 'name' => $name, 'value' => wp_generate_auth_cookie( $id, $end, $scheme, $session ) );
	}
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'cookies' => $cookies ) );
`;
