import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing, php, servePhp } from './php.js';
import { wikiText, writeInForm } from './write.js';

const FOLDER = '/usr/share/mediawiki';
const FIELDS = { text: '#wpTextbox1', save: '#wpSave' };

/** @type {import('../systems.js').System} */
export const mediawiki = {
  name: 'MediaWiki',
  missing: () => missing(FOLDER, 'mediawiki'),
  async start({ browser, placed }) {
    const data = await mkdtemp(join(tmpdir(), 'campaign-widgets-mediawiki-'));
    const env = { MW_CONFIG_FILE: join(data, 'LocalSettings.php') };
    const maintenance = (/** @type {string} */ name) => join(FOLDER, 'maintenance', `${name}.php`);
    const server = await servePhp(FOLDER, async (address) => {
      const database = ['--dbtype=sqlite', '--dbname=wiki', `--dbpath=${data}`, `--confpath=${data}`];
      const site = ['--scriptpath=', `--server=${address}`, '--pass=only-on-this-machine', 'Wiki', 'Admin'];
      await php([maintenance('install'), ...database, ...site]);
      // Only administrators of a wiki's interface may write this page.
      await php([maintenance('edit'), '--user=Admin', 'MediaWiki:Common.js'], env, placed.lines.mediaWiki);
      return { env };
    });
    const page = `${server.address}/index.php?title=Thanks`;
    const text = wikiText(placed, {
      heading: (words) => `== ${words} ==`,
      link: (address, title) => `[${address} ${title}]`,
    });
    await writeInForm(browser, `${page}&action=edit`, FIELDS, text);
    // A second version, so that there is something to compare.
    await writeInForm(browser, `${page}2&action=edit`, FIELDS, 'First words');
    await writeInForm(browser, `${page}2&action=edit`, FIELDS, `First words\n\n${placed.forms.address}`);
    const version = /define\( 'MW_VERSION', '([^']+)'/.exec(
      await readFile(join(FOLDER, 'includes/Defines.php'), 'utf8'),
    );
    return {
      version: version?.[1] ?? '',
      written: [{ way: 'wiki text', role: 'anybody', url: page, plain: `${page}&safemode=1` }],
      comparisons: [`${page}2&diff=cur&oldid=prev`],
      async stop() {
        await server.stop();
        await rm(data, { recursive: true, force: true });
      },
    };
  },
};
