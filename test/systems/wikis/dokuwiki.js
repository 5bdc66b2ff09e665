import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing, servePhp } from './php.js';
import { wikiText, writeInForm } from './write.js';

const FOLDER = '/usr/share/dokuwiki';
const CONFIGURATION = '/etc/dokuwiki';
const DATA = ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta', 'pages', 'tmp'];
const FIELDS = { text: 'textarea[name=wikitext]', save: '#edbtn__save' };

/** @type {import('../systems.js').System} */
export const dokuwiki = {
  name: 'DokuWiki',
  missing: () => missing(FOLDER, 'dokuwiki'),
  async start({ browser, kit, placed }) {
    const own = await mkdtemp(join(tmpdir(), 'campaign-widgets-dokuwiki-'));
    const server = await servePhp(FOLDER, async () => {
      await configure(own, kit.base);
      return { args: ['-d', `auto_prepend_file=${join(own, 'prepend.php')}`] };
    });
    const page = `${server.address}/doku.php?id=thanks`;
    const text = wikiText(placed, {
      heading: (words) => `===== ${words} =====`,
      link: (address, title) => `[[${address}|${title}]]`,
    });
    await writeInForm(browser, `${page}&do=edit`, FIELDS, text);
    await writeInForm(browser, `${page}2&do=edit`, FIELDS, 'First words');
    await writeInForm(browser, `${page}2&do=edit`, FIELDS, `First words\n\n${placed.forms.address}`);
    return {
      version: (await readFile(join(FOLDER, 'VERSION'), 'utf8')).trim().replace(/ .*/, ''),
      written: [{ way: 'wiki text', role: 'anybody', url: page, plain: `${page}&plain=1` }],
      comparisons: [`${page}2&do=diff`],
      async stop() {
        await server.stop();
        await rm(own, { recursive: true, force: true });
      },
    };
  },
};

/** A wiki of our own in a folder, run by the files that are installed. @param {string} own @param {string} kit its address */
async function configure(own, kit) {
  const conf = join(own, 'conf');
  await cp(CONFIGURATION, conf, {
    recursive: true,
    // Who may do what, on the wiki of this machine.
    filter: (path) => !/auth\.php$|local\.php$/.test(path),
  });
  for (const folder of DATA) await mkdir(join(own, 'data', folder), { recursive: true });
  const settings = { title: 'Wiki', savedir: join(own, 'data'), useacl: 0, updatecheck: 0 };
  const lines = Object.entries(settings).map(([name, value]) => `$conf['${name}'] = ${JSON.stringify(value)};`);
  await writeFile(join(conf, 'local.php'), `<?php\n${lines.join('\n')}\n`);
  await writeFile(
    join(own, 'prepend.php'),
    `<?php\ndefine( 'DOKU_CONF', '${conf}/' );\ndefine( 'DOKU_MAIN_CONF', '${conf}/' );\n`,
  );
  // A script of all pages, as its manual has it: https://www.dokuwiki.org/devel:javascript
  const script = `if (!/plain=1/.test(location.search)) {
  var script = document.createElement('script');
  script.src = ${JSON.stringify(`${kit}campaign-widgets.js`)};
  script.async = true;
  document.head.appendChild(script);
}
`;
  await writeFile(join(conf, 'userscript.js'), script);
}
