// Why: an e-mail is read in fifty programs that nobody can start here. What each of them takes is known: https://www.caniemail.com
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caniemail } from 'caniemail';
import { filesBelow } from '../../checks/files-below.js';
import { campaigns, folderWith, run } from '../../cli/run-cli.js';

/** Without these a block looks plainer, and is as easy to read and to use. (The linter puts a body around what it is given.) */
const GRACEFUL =
  /^(border-radius|text-decoration|(role|lang|width|height|aria-hidden) attribute|height property|<body> element)$/;

describe('Blocks for newsletters', () => {
  it('need nothing that a mail program lacks', async () => {
    const cwd = await folderWith({});
    const args = ['publish', join(campaigns, 'rest-well'), '--out', 'kit', '--base', 'https://www.example.org/kit/'];
    const { code, err } = await run(args, { cwd });
    assert.equal(code, 0, err);
    const folder = join(cwd, 'kit/newsletter');
    const files = filesBelow(folder).filter((file) => file.endsWith('.html'));
    assert.ok(files.length > 8, files.join());
    for (const file of files) {
      const page = await readFile(join(folder, file), 'utf8');
      const html = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
      const { issues } = caniemail({ clients: ['*'], html });
      const lacking = [...issues.errors].flatMap(([client, all]) => all.map(({ title }) => `${client}: ${title}`));
      assert.deepEqual(
        lacking.filter((each) => !GRACEFUL.test(each.replace(/^[^:]*: /, ''))),
        [],
        file,
      );
      // Only these kinds of picture are shown everywhere.
      for (const [, source] of html.matchAll(/<img src="([^"]*)"/g))
        assert.match(source ?? '', /^https:.*\.(jpe?g|png|gif)$/, file);
    }
    assert.ok(
      caniemail({ clients: ['outlook.windows'], html: '<style>p { display: grid }</style><p>x</p>' }).issues.errors
        .size > 0,
    );
  });
});
