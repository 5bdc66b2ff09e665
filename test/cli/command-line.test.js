import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

describe('the command line', () => {
  it('without a command says on stderr what there is', async () => {
    const { code, out, err } = await run([]);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    for (const command of ['init', 'check', 'explain']) assert.match(err, new RegExp(`^ {2}${command}`, 'm'));
  });

  for (const [what, args, says] of /** @type {[string, string[], RegExp][]} */ ([
    ['a command that it does not have', ['chek', 'manifest.json'], /unknown command 'chek'[\s\S]*Did you mean check\?/],
    [
      'an option that it does not have',
      ['check', '.', '--ofline'],
      /unknown option '--ofline'[\s\S]*Did you mean --offline\?/,
    ],
    ['no manifest', ['check'], /missing required argument 'manifest'/],
    ['one manifest too many', ['check', 'a.json', 'b.json'], /too many arguments/],
    ['a language that it does not have', ['explain', '.', '--lang', 'fr'], /It must be one of en, cy, ga\./],
    ['a time that does not exist', ['explain', '.', '--at', '2026-02-30'], /It must be a date that exists/],
  ])) {
    it(`${what}: one error on stderr, the exit code 1`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, says);
    });
  }

  it('--help explains each command on stdout', async () => {
    for (const command of ['init', 'check', 'explain']) {
      const { code, out, err } = await run([command, '--help']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.match(out, /Usage: campaign-widgets/);
    }
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal((await run(['--version'])).out.trim(), version);
  });
});

describe('init', () => {
  it('writes a national manifest that passes check without a warning but for the addresses to fill in', async () => {
    const cwd = await folderWith();
    const made = await run(['init', 'campaign', '--yes'], { cwd });
    assert.deepEqual({ code: made.code, err: made.err }, { code: 0, err: '' });
    const { code, out } = await run(['check', 'campaign', '--offline', '--strict'], { cwd });
    assert.equal(code, 0, out);
    assert.match(out, /0 errors, 0 warnings/);
  });

  it('writes a local manifest that changes the national one, and passes check', async () => {
    const cwd = await folderWith();
    await run(['init', 'national', '--yes'], { cwd });
    const flags = [
      '--extends',
      '../national/manifest.json',
      '--organisation',
      'Westmark Police',
      '--organisation-cy',
      'Heddlu Westmark',
    ];
    await run(['init', 'local', '--yes', ...flags], { cwd });
    const { code, out } = await run(['check', 'local', '--offline', '--strict'], { cwd });
    assert.equal(code, 0, out);
    const explained = await run(['explain', 'local', '--lang', 'cy'], { cwd });
    assert.match(explained.out, /Diolch gan Heddlu Westmark/);
  });

  for (const [option, answer, says] of /** @type {[string, string, RegExp][]} */ ([
    ['--url', 'www.example.org', /www\.example\.org is not a whole web address\nWrite https:\/\/www\.example\.org\./],
    ['--url', 'our website', /our website is not a web address/],
    ['--email', 'Jo <jo@example.org>', /more than an e-mail address\nWrite jo@example\.org\./],
    ['--email', 'jo@example.org, sam@example.org', /is not one e-mail address/],
    ['--hashtag', 'Thank you', /not written as one hashtag\nWrite #ThankYou\./],
  ])) {
    it(`refuses ${option} "${answer}", as check would, and writes nothing`, async () => {
      const cwd = await folderWith();
      const { code, out, err } = await run(['init', 'campaign', '--yes', option, answer], { cwd });
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, says);
      await assert.rejects(readFile(join(cwd, 'campaign/manifest.json')));
    });
  }

  it('takes the answers as options', async () => {
    const cwd = await folderWith();
    const answers = [
      '--title',
      'Our thanks',
      '--title-cy',
      'Ein diolch',
      '--url',
      'https://thanks.example.org/',
      '--hashtag',
      '#Thanks',
      '--email',
      'a@example.org',
    ];
    await run(['init', '--yes', ...answers], { cwd });
    const { campaign } = JSON.parse(await readFile(join(cwd, 'manifest.json'), 'utf8'));
    assert.deepEqual(campaign.title, { en: 'Our thanks', cy: 'Ein diolch' });
    assert.equal(campaign.url, 'https://thanks.example.org/');
    assert.equal(campaign.hashtag, '#Thanks');
    assert.equal(campaign.contact, 'a@example.org');
  });

  it('puts the schema beside it, which the manifest names for editors', async () => {
    const cwd = await folderWith();
    await run(['init', '--yes'], { cwd });
    const { $schema } = JSON.parse(await readFile(join(cwd, 'manifest.json'), 'utf8'));
    const schema = JSON.parse(await readFile(join(cwd, $schema), 'utf8'));
    assert.equal(schema.title, 'Campaign manifest');
  });

  it('does not write over a manifest that is there, unless it is told to', async () => {
    const cwd = await folderWith({ 'manifest.json': '{"ours": true}' });
    const { code, err } = await run(['init', '--yes'], { cwd });
    assert.equal(code, 1);
    assert.match(err, /manifest\.json is there already\n.*--force/);
    assert.equal(await readFile(join(cwd, 'manifest.json'), 'utf8'), '{"ours": true}');
    assert.equal((await run(['init', '--yes', '--force'], { cwd })).code, 0);
    assert.match(await readFile(join(cwd, 'manifest.json'), 'utf8'), /"campaign"/);
  });

  it('where nobody is there to ask says so, and writes nothing', async () => {
    const cwd = await folderWith();
    const { code, err } = await run(['init', 'campaign'], { cwd });
    assert.equal(code, 1);
    assert.match(err, /nobody here to ask\n.*--yes/);
    await assert.rejects(readFile(join(cwd, 'campaign/manifest.json')));
  });
});
