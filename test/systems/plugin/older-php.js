// The oldest PHP that the plugin is for, in WebAssembly: Debian has a newer one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../engines/free-port.js';

/** @param {string} packages where they are installed @param {string[]} files @returns {Promise<string[]>} what it cannot read of them */
export async function unreadable(packages, files) {
  const { runCLI } = await import(pathToFileURL(join(packages, 'node_modules/@wp-playground/cli/index.js')).href);
  const server = await runCLI({
    command: 'server',
    php: '7.4',
    port: await freePort(),
    workers: 1,
    verbosity: 'quiet',
    wordpressInstallMode: 'do-not-attempt-installing',
    skipSqliteSetup: true,
  });
  try {
    const problems = [];
    for (const file of files) {
      const code = (await readFile(file)).toString('base64');
      const { text } = await server.playground.run({ code: READ.replace('CODE', code) });
      if (text !== 'read by 7.4') problems.push(`${file}: ${text}`);
    }
    return problems;
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

const READ = `<?php
try {
	token_get_all( base64_decode( 'CODE' ), TOKEN_PARSE );
	echo 'read by ', PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;
} catch ( ParseError $error ) {
	echo $error->getMessage(), ' in line ', $error->getLine();
}
`;
