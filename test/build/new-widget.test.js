// Why: whoever adds a widget begins with what the command writes. It compiles, keeps the layers and the style, and is named by
// few lines; what it is asked wrongly is said, and changes nothing.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { layers } from '../checks/layers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'build', 'demo/guide', 'tsconfig.json', 'package.json', 'biome.json', '.gitignore'];
const NAMING = ['src/widgets/registry.ts', 'src/widgets/catalogue.ts', 'src/index.ts', 'demo/guide/widgets.md'];

describe('npm run new-widget', () => {
  /** @type {string} */ let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-new-'));
    for (const path of COPIED) await cp(join(root, path), join(folder, path), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} script @param {string[]} args @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
  const run = (script, ...args) =>
    new Promise((done) => {
      const command = [join(folder, script), ...args];
      execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  /** @param {string[]} args */
  const newWidget = (...args) => run('build/new-widget/new-widget.js', ...args);
  const namingLines = async () => {
    const texts = await Promise.all(NAMING.map((path) => readFile(join(folder, path), 'utf8')));
    return texts.flatMap((text) => text.split('\n'));
  };

  /** @type {[what: string, args: string[], says: RegExp][]} */
  const mistakes = [
    ['no tag', [], /it takes a tag, and the section/],
    ['more than it takes', ['a-b', 'tips', 'x'], /it takes a tag, and the section/],
    ['a tag without a hyphen', ['quiz'], /"quiz" cannot be a tag\. Use two or more words/],
    ['a tag with capitals', ['Family-quiz'], /"Family-quiz" cannot be a tag/],
    ['a path', ['../family-quiz'], /cannot be a tag/],
    ['a tag of HTML', ['font-face'], /"font-face" is reserved by HTML\. Choose another/],
    ['a name of the library', ['campaign-element'], /is used by the library itself\. Choose another/],
    ['a tag that is taken', ['campaign-tips'], /<campaign-tips> exists already, in src\/widgets\/campaign-tips\./],
    [
      'a section that there is none of',
      ['family-quiz', 'quizzes'],
      /no section "quizzes"\. Use one of campaign, messages,/,
    ],
    ['a section by a name of every object', ['family-quiz', 'constructor'], /no section "constructor"/],
  ];
  for (const [what, args, says] of mistakes) {
    it(`says what is wrong with ${what}, and writes nothing`, async () => {
      const [lines, widgets] = [await namingLines(), await readdir(join(folder, 'src/widgets'))];
      const { code, stdout, stderr } = await newWidget(...args);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.match(stderr, /^new-widget: [^\n]+\.\n$/);
      assert.deepEqual(await namingLines(), lines);
      assert.deepEqual(await readdir(join(folder, 'src/widgets')), widgets);
    });
  }

  it('writes widgets that compile, are formatted and keep the layers, and names each in five lines', async () => {
    const before = await namingLines();
    for (const args of [['family-quiz', 'quotes'], ['campaign-countdown']]) {
      const { code, stderr } = await newWidget(...args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.deepEqual(
        (await readdir(join(folder, 'src/widgets', args[0] ?? ''))).sort(),
        ['about.ts', 'examples.ts', `${args[0]}.styles.ts`, `${args[0]}.ts`, 'index.ts'].sort(),
      );
    }
    const added = [...(await namingLines())];
    for (const line of before) added.splice(added.indexOf(line), 1);
    assert.equal(added.length, 10, added.join('\n'));
    assert.deepEqual(await run('node_modules/typescript/bin/tsc', '--noEmit'), { code: 0, stdout: '', stderr: '' });
    const { code, stdout } = await run('node_modules/@biomejs/biome/bin/biome', 'check', 'src');
    assert.equal(code, 0, stdout);
    const own = (await layers(folder)).filter((line) => /family-quiz|campaign-countdown|catalogue|registry/.test(line));
    assert.deepEqual(own, []);
  });
});
