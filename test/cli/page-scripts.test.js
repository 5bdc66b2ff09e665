import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';

describe('publish --page', () => {
  it('writes a script for each widget, and for the pages that the manifest and --page name', async () => {
    const messages = [{ id: 'a', heading: { en: 'Thank you', cy: 'Diolch' } }];
    const tips = [{ id: 'b', title: { en: 'Say it', cy: 'Dywedwch' } }];
    const pages = { home: ['thank-you-banner'] };
    const own = await folderWith({
      'manifest.json': { campaign: { title: { en: 'T', cy: 'T' } }, messages, tips, pages },
    });
    const args = ['publish', own, '--out', join(own, 'kit'), '--base', BASE];
    const { code, err } = await run([...args, '--page', 'team=campaign-tips,thank-you-banner']);
    assert.equal(code, 0, err);
    const scripts = await readdir(join(own, 'kit/pages'));
    assert.ok(['thank-you-banner.js', 'campaign-hub.js', 'home.js', 'team.js'].every((name) => scripts.includes(name)));
    const home = await readFile(join(own, 'kit/pages/home.js'), 'utf8');
    assert.match(home, /"messages":\[/);
    assert.doesNotMatch(home, /"tips":\[/);
    assert.match(await readFile(join(own, 'kit/pages/team.js'), 'utf8'), /"tips":\[/);
    assert.doesNotMatch(await readFile(join(own, 'kit/manifest.json'), 'utf8'), /"pages"/);
  });

  it('says which page script cannot be written, and writes nothing', async () => {
    const manifest = { campaign: { title: { en: 'T', cy: 'T' } }, messages: [{ id: 'a', heading: 'Thank you' }] };
    for (const [page, says] of /** @type {[string, RegExp][]} */ ([
      ['home', /Write a name, "=", and tags/],
      ['home=', /Write a name, "=", and tags/],
      ['home=thank-you', /page script "home" names "thank-you", which is not a widget[\s\S]*thank-you-banner/],
      ['../home=thank-you-banner', /page script "\.\.\/home" cannot be written: its name/],
      ['campaign-hub=thank-you-banner', /page script "campaign-hub" cannot be written: .*<campaign-hub>/],
    ])) {
      const own = await folderWith({ 'manifest.json': manifest });
      const { code, err } = await run(['publish', own, '--out', join(own, 'kit'), '--base', BASE, '--page', page]);
      assert.equal(code, 1, page);
      assert.match(err, says);
      assert.doesNotMatch(err, /^\s+at /m);
      assert.deepEqual(await readdir(own), ['manifest.json']);
    }
  });

  it('is said by check first, in the same words, and put right by --fix', async () => {
    const pages = { home: ['campaign-vidoe'], team: ['thank-you'] };
    const manifest = { campaign: { title: { en: 'T', cy: 'T' } }, pages };
    const own = await folderWith({ 'manifest.json': manifest });
    const { code, out } = await run(['check', own, '--offline']);
    assert.equal(code, 1);
    assert.match(
      out,
      /\d+:\d+ {2}\/pages\/home\/0 names "campaign-vidoe", which is not a widget\.\n.*<campaign-video>\?/,
    );
    const refused = await run(['publish', own, '--out', join(own, 'kit'), '--base', BASE]);
    assert.match(refused.err, /\/pages\/team\/0 names "thank-you", which is not a widget\.\n.*thank-you-banner/);
    await run(['check', own, '--offline', '--fix', '--yes']);
    assert.deepEqual(JSON.parse(await readFile(join(own, 'manifest.json'), 'utf8')).pages, {
      home: ['campaign-video'],
      team: ['thank-you'],
    });
    const explained = await run(['explain', own]);
    assert.match(explained.out, /● home {2}<campaign-video>\n.*✕ team {2}cannot be used: names "thank-you"/);
  });
});
