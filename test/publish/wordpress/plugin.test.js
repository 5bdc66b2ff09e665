// Why: an administrator uploads the ZIP as it is. WordPress reads its header, its block and its translations, and says nothing about
// what it cannot read. (`npm run test:hosts -- plugin` runs it.)
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { mo, po } from 'gettext-parser';
import { filesOf } from '../../cli/folder-contents.js';
import { run } from '../../cli/run-cli.js';
import { entriesIn } from '../downloads/entries-in.js';

const BASE = 'https://www.example.org/campaign/';
const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));

const manifest = {
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: [
    { id: 'first', heading: { en: 'The first', cy: 'Y cyntaf' } },
    { id: 'later', heading: { en: 'Later', cy: 'Wedyn' }, from: '2999-01-01' },
  ],
  resources: [
    { id: 'poster', title: 'Poster', type: 'poster', link: { url: 'https://www.example.org/poster', label: 'Poster' } },
  ],
};

describe('The plugin for WordPress', () => {
  /** @type {string} */ let folder;
  /** @type {Map<string, Buffer>} */ let files;
  /** @type {Buffer} */ let zip;

  /** @param {string} kit */
  const publish = async (kit) => {
    const { code, err } = await run(['publish', folder, '--out', join(folder, kit), '--base', BASE]);
    assert.equal(code, 0, err);
    return readFile(join(folder, kit, 'wordpress/campaign-widgets.zip'));
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    zip = await publish('kit');
    files = new Map(entriesIn(zip).map(({ name, content }) => [name, content]));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} name */
  const text = (name) => {
    const content = files.get(`campaign-widgets/${name}`);
    assert.ok(content, `there is ${name}`);
    return content.toString();
  };
  const programs = () => [...files.keys()].filter((name) => name.endsWith('.php'));
  const list = () => JSON.parse(text('kit/widgets.json'));

  it('is one folder of files, each once, and the same each time', async () => {
    assert.equal(files.size, entriesIn(zip).length);
    for (const name of files.keys()) assert.match(name, /^campaign-widgets\/(?!.*\.\.)[\w./-]+$/);
    assert.ok(zip.equals(await publish('again')));
  });

  it('says in its header and its readme what WordPress asks of them, for this kit', () => {
    const main = text('campaign-widgets.php');
    const field = (/** @type {string} */ name, from = main) =>
      new RegExp(`^(?: \\* )?${name}: +(.+)$`, 'm').exec(from)?.[1];
    assert.equal(field('Plugin Name'), 'Campaign widgets');
    assert.equal(field('Version'), version);
    assert.equal(field('Update URI'), `${BASE}wordpress/`);
    assert.equal(field('Text Domain'), 'campaign-widgets');
    assert.equal(field('License'), 'MIT');
    const readme = text('readme.txt');
    assert.match(readme, /^=== Campaign widgets ===\n/);
    assert.equal(field('Stable tag', readme), version);
    assert.match(field('Tested up to', readme) ?? '', /^\d+\.\d+$/);
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(field(name, readme), field(name), name);
    // The short description ends up in a list.
    assert.ok((readme.split('\n\n')[1] ?? '').length <= 150);
    for (const [name, content] of files)
      if (!name.endsWith('.z')) assert.doesNotMatch(content.toString('latin1'), /0\.0\.0|kit\.invalid/, name);
  });

  it('has no file that runs by itself, and no name that another plugin may have', () => {
    for (const name of programs()) {
      const code = text(name.replace('campaign-widgets/', ''));
      if (name.endsWith('editor.asset.php')) continue;
      assert.match(code, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
      for (const [, named] of code.matchAll(/^(?:function|const) (\w+)/gm))
        assert.match(named ?? '', /^campaign_widgets_|^CAMPAIGN_WIDGETS_/, name);
      assert.doesNotMatch(code, /\?>\s*$/, name);
    }
  });

  it('is written in PHP 7.4, and PHP reads it where it is installed', async (test) => {
    const newer =
      /\bmatch\s*\(|\?->|\benum\s+\w+\s*\{|\breadonly\b|\bstr_(contains|starts_with|ends_with)\(|: (static|mixed|never)\b|\w+\|\w+ \$/;
    // Comments say which types there are.
    for (const name of programs())
      assert.doesNotMatch(
        files
          .get(name)
          ?.toString()
          .replace(/\/\*\*[\s\S]*?\*\//g, '') ?? '',
        newer,
        name,
      );
    if (spawnSync('php', ['-v']).error) return test.diagnostic('PHP is not installed: no program was read by it.');
    const place = join(folder, 'programs');
    for (const name of programs()) {
      await mkdir(dirname(join(place, name)), { recursive: true });
      await writeFile(join(place, name), files.get(name) ?? '');
      await promisify(execFile)('php', ['-l', join(place, name)]);
    }
  });

  it('has a block as WordPress reads it', () => {
    const block = JSON.parse(text('block/block.json'));
    assert.equal(block.apiVersion, 3);
    assert.match(block.name, /^[a-z-]+\/[a-z-]+$/);
    assert.equal(block.version, version);
    assert.equal(block.textdomain, 'campaign-widgets');
    for (const key of ['editorScript', 'editorStyle'])
      assert.ok(files.has(block[key].replace('file:./', 'campaign-widgets/block/')), key);
    const asked = [...text('block/editor.js').matchAll(/\bwp\.([a-zA-Z\d]+)/g)].map(([, name = '']) => name);
    const brought = [...text('block/editor.asset.php').matchAll(/'wp-([a-z\d-]+)'/g)].map(([, name = '']) =>
      name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    );
    assert.deepEqual([...new Set(asked)].sort(), brought.sort());
    for (const { type, default: value } of Object.values(block.attributes)) assert.equal(typeof value, type);
    const read = [...text('includes/block.php').matchAll(/\$attributes\['(\w+)'\]/g)].map(([, name]) => name);
    for (const name of read) assert.ok(name && name in block.attributes, name);
  });

  it('brings each fragment of the kit, and the list that the kit has, too', async () => {
    const paths = (await filesOf(join(folder, 'kit'))).filter((path) => /^fragments\/(?!linked\/)/.test(path));
    const brought = [...files.keys()].filter((name) => name.endsWith('.z'));
    assert.deepEqual(
      brought.map((name) => name.replace('campaign-widgets/kit/', '').replace(/\.z$/, '')).sort(),
      paths.sort(),
    );
    for (const path of paths) {
      const copy = inflateSync(files.get(`campaign-widgets/kit/${path}.z`) ?? '').toString();
      assert.equal(copy, await readFile(join(folder, 'kit', path), 'utf8'), path);
    }
    assert.equal(text('kit/widgets.json'), await readFile(join(folder, 'kit/wordpress/widgets.json'), 'utf8'));
  });

  it('lists widgets with items that have a fragment, and options with words in both languages', () => {
    const { base, languages, widgets } = list();
    assert.equal(base, BASE);
    assert.deepEqual(languages, ['en', 'cy']);
    const { items, fields } = widgets['thank-you-banner'];
    // An item that is still to come has no title yet.
    assert.deepEqual(items, [{ value: 'first', label: { en: 'The first', cy: 'Y cyntaf' } }, { value: 'later' }]);
    const shape = fields.find((/** @type {{ name: string }} */ { name }) => name === 'variant');
    assert.equal(shape.kind, 'one');
    assert.equal(shape.default, 'card');
    assert.deepEqual(shape.values[0], { value: 'card', label: { en: 'Card', cy: 'Cerdyn' } });
    const kinds = widgets['resource-list'].fields.find((/** @type {{ name: string }} */ { name }) => name === 'types');
    assert.equal(kinds.kind, 'some');
    assert.deepEqual(kinds.values[0].value, 'poster');
    for (const [tag, { name, use, items, fields }] of Object.entries(widgets)) {
      for (const words of [name, use, ...fields.flatMap((/** @type {any} */ each) => [each.label, each.help])])
        for (const lang of languages) assert.ok(words[lang], `${tag}: ${JSON.stringify(words)}`);
      for (const { value } of items)
        for (const lang of languages)
          assert.ok(files.has(`campaign-widgets/kit/fragments/${tag}/${value}.${lang}.html.z`), `${tag}/${value}`);
    }
  });

  it('says all that it says in Welsh', () => {
    const translated = po.parse(text('languages/campaign-widgets-cy.po')).translations;
    const compiled = mo.parse(
      files.get('campaign-widgets/languages/campaign-widgets-cy.mo') ?? Buffer.of(),
    ).translations;
    const template = po.parse(text('languages/campaign-widgets.pot')).translations;
    const script = JSON.parse(text('languages/campaign-widgets-cy-campaign-widgets-widget-editor-script.json'))
      .locale_data.messages;
    const sayings = (/** @type {string} */ code) =>
      [...code.matchAll(/\b(?:__|_e|esc_html__|esc_html_e)\(\s*'([^']+)',\s*'campaign-widgets'/g)].map(
        ([, words = '']) => words,
      );
    const said = [...programs().map((name) => files.get(name)?.toString() ?? ''), text('block/editor.js')].flatMap(
      sayings,
    );
    const { title, description } = JSON.parse(text('block/block.json'));
    const header = /^ \* Description: +(.+)$/m.exec(text('campaign-widgets.php'))?.[1] ?? '';
    assert.ok(said.length > 15);
    for (const words of [...said, header]) {
      assert.ok(translated['']?.[words]?.msgstr[0], words);
      assert.equal(compiled['']?.[words]?.msgstr[0], translated['']?.[words]?.msgstr[0]);
      assert.deepEqual(template['']?.[words]?.msgstr, [''], words);
    }
    assert.ok(compiled['block title']?.[title]?.msgstr[0]);
    assert.ok(compiled['block description']?.[description]?.msgstr[0]);
    for (const words of sayings(text('block/editor.js')))
      assert.deepEqual(script[words], translated['']?.[words]?.msgstr);
    const needless = Object.keys(translated[''] ?? {}).filter((words) => words && ![...said, header].includes(words));
    assert.deepEqual(needless, []);
  });
});
