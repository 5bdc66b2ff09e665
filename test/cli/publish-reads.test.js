// Why: whoever publishes has files that are nobody's business, and a network. A manifest from elsewhere must get at neither.
import assert from 'node:assert/strict';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './run-cli.js';
import {
  action,
  campaign,
  campaignWith,
  kitText,
  publish,
  refused,
  resource,
  rich,
  SECRET,
} from './secret-campaign.js';

describe('publish copies a file only from below the folder of the manifest that names it', () => {
  for (const [what, parts, ...says] of /** @type {[string, object, ...RegExp[]][]} */ ([
    ['a path that leads out', resource('../secret.txt'), /\/resources\/0\/file\/url/, /\.\.\/secret\.txt/, /folder/],
    ['a path from the root', resource('/etc/hostname'), /\/resources\/0\/file\/url/, /\/etc\/hostname/],
    ['a path that leads out in disguise', resource('%2e%2e/secret.txt'), /\/resources\/0\/file\/url/],
    ['a slash in disguise', resource('..%2fsecret.txt'), /\/resources\/0\/file\/url/],
    ['a file: address', resource('file:///etc/hostname'), /\/resources\/0\/file\/url/],
    ['a path of Windows', resource('C:\\Users\\sam\\poster.pdf'), /\/resources\/0\/file\/url/],
    ['a server of Windows', resource('\\\\server\\share\\poster.pdf'), /\/resources\/0\/file\/url/, /another computer/],
    ['a server without its scheme', resource('//server/share/poster.pdf'), /\/resources\/0\/file\/url/],
    ['the manifest itself', resource('manifest.json'), /\/resources\/0\/file\/url/, /manifest/],
    ['a fragment alone', resource('#contact'), /\/resources\/0\/file\/url/, /#contact/],
    ['a query alone', resource('?lang=cy'), /\/resources\/0\/file\/url/],
    ['no path at all', resource(''), /\/resources\/0\/file\/url/, /empty/],
    ['a link that leads out', action('../secret.txt'), /\/messages\/0\/actions\/0\/url/],
    ['a link in a text that leads out', rich('See [this](../secret.txt)'), /\/messages\/0\/body\/en/],
    ['a link in a text to a file: address', rich('See [this](file:///etc/hostname)'), /\/messages\/0\/body\/en/],
    ['a page that is a file', { organisation: { url: 'notes.txt' } }, /\/organisation\/url/, /https:\/\//],
    ['a page that is no address', { organisation: { url: 'our website' } }, /\/organisation\/url/],
  ])) {
    it(`${what}: an error that names the manifest and the field`, async () => {
      const { root } = await campaignWith({ 'manifest.json': { campaign, ...parts }, 'notes.txt': SECRET });
      const result = await publish(root, 'campaign');
      await refused(root, result, /campaign\/manifest\.json/, ...says);
      assert.equal((await run(['check', 'campaign', '--offline'], { cwd: root })).code, 1);
    });
  }

  it('a link in the folder that leads out of it: an error', async () => {
    const { root, folder } = await campaignWith({ 'manifest.json': { campaign, ...resource('poster.txt') } });
    await symlink(join(root, 'secret.txt'), join(folder, 'poster.txt'));
    await refused(root, await publish(root, 'campaign'), /\/resources\/0\/file\/url/, /poster\.txt/, /folder/);
  });

  it('a folder that is itself a link is the folder: its files are published', async () => {
    const { root, folder } = await campaignWith({
      'manifest.json': { campaign, ...resource('poster.txt') },
      'poster.txt': 'Thank you, all',
    });
    await symlink(folder, join(root, 'link'));
    const { code, out, err } = await publish(root, 'link');
    assert.equal(code, 0, out + err);
    assert.match(await kitText(root), /Thank you, all/);
  });

  it('a copy of the manifest under another name: nothing is published', async () => {
    const manifest = { campaign, 'x-team': SECRET, ...resource('backup.txt') };
    const { root } = await campaignWith({ 'manifest.json': manifest, 'backup.txt': manifest });
    await refused(root, await publish(root, 'campaign'), /backup\.txt/, /would be a manifest/);
  });

  it('files, links to files in fields and in texts: all are in the kit', async () => {
    const { root } = await campaignWith({
      'manifest.json': {
        campaign,
        ...resource('50% off, and more.txt'),
        messages: [{ ...rich('See [this](sub.txt#part)').messages[0], ...action('guide.txt').messages[0] }],
      },
      '50% off, and more.txt': 'the first file',
      'sub.txt': 'the second file',
      'guide.txt': 'the third file',
    });
    const { code, out, err } = await publish(root, 'campaign');
    assert.equal(code, 0, out + err);
    const text = await kitText(root);
    for (const each of ['first', 'second', 'third']) assert.match(text, new RegExp(`the ${each} file`));
    assert.match(text, /"url":"media\/50-off-and-more-[\da-f]{10}\.txt"/);
    assert.match(text, /"url":"media\/sub-[\da-f]{10}\.txt#part"/);
  });
});

describe('publish leaves words as they are', () => {
  it('under a key called "url", in notes, and as fragment or query', async () => {
    const { root } = await campaignWith({
      'manifest.json': {
        campaign,
        'x-notes': { url: '../secret.txt' },
        organisation: { fields: { url: { en: 'our website', cy: 'ein gwefan' } } },
        messages: [
          {
            id: 'm',
            heading: { en: 'See {{url}}', cy: 'Gweler {{url}}' },
            actions: [
              { label: { en: 'Contact', cy: 'Cysylltu' }, url: '#contact' },
              { label: { en: 'Welsh', cy: 'Cymraeg' }, url: '?lang=cy' },
            ],
          },
        ],
      },
    });
    const { code, out, err } = await publish(root, 'campaign');
    assert.equal(code, 0, out + err);
    const text = await kitText(root);
    // Not `file:` and a comment of the minifier.
    assert.doesNotMatch(text, /file:\/(?!\*)|8f14e45f|x-notes/);
    assert.match(text, /See our website/);
    assert.deepEqual(await readdir(join(root, 'kit')).then((names) => names.includes('media')), false);
    const page = await readFile(join(root, 'kit/embed/thank-you-banner.html'), 'utf8');
    assert.match(page, /href="#contact"/);
    assert.match(page, /href="\?lang=cy"/);
    assert.doesNotMatch(page, /manifest\.json[#?]/);
  });
});

describe('nothing in a kit speaks of the machine that made it', () => {
  for (const [what, text] of [
    ['a file: address', 'Open file:///srv/share/notes.txt'],
    ['a folder of Windows', 'Saved in C:\\Users\\sam\\poster.pdf'],
    ['a server of Windows', 'Saved on \\\\files01\\comms$\\poster.pdf'],
    ['somebody’s own folder', `Saved in ${['', 'home', 'sam', 'poster.pdf'].join('/')}`],
  ]) {
    it(`${what} in a text stops it, and the kit that was there stays`, async () => {
      const { root, folder } = await campaignWith({ 'manifest.json': { campaign } });
      assert.equal((await publish(root, 'campaign')).code, 0);
      const before = await kitText(root);
      // check looks at texts, the last look at all that was written.
      for (const [field, says] of /** @type {[string, RegExp][]} */ ([
        ['summary', /\/campaign\/summary names a folder on someone’s computer/],
        ['version', /would tell everybody about this computer/],
      ])) {
        await writeFile(join(folder, 'manifest.json'), JSON.stringify({ campaign: { ...campaign, [field]: text } }));
        const { code, out, err } = await publish(root, 'campaign');
        assert.equal(code, 1);
        assert.match(out + err, says);
      }
      assert.equal(await kitText(root), before);
      assert.deepEqual((await readdir(root)).sort(), ['campaign', 'kit', 'secret.txt']);
    });
  }

  it('the folder of the manifest, in a drawing', async () => {
    const { root, folder } = await campaignWith({ 'manifest.json': { campaign, ...resource('logo.svg') } });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>${folder}/logo.svg</desc></svg>`;
    await writeFile(join(folder, 'logo.svg'), svg);
    await refused(root, await publish(root, 'campaign'), /logo/, /would tell everybody about this computer/);
  });
});

describe('--base', () => {
  for (const [base, says] of /** @type {[string, RegExp][]} */ ([
    ['https://sam:hunter2@www.example.org/kit/', /a name or a password/],
    ['https://www.example.org/a;b/', /";" in its path/],
    ["https://www.example.org/a'b/", /"'" in its path/],
    ['https://www.example.org/a%22b/', /in its path/],
    ['https://www.example.org/a{b}/', /in its path/],
    ['https://www.example.org/a$b/', /"\$" in its path/],
    ['https://www.example.org/a,b/', /"," in its path/],
    ['https://www.example.org/a%2fb/', /"\/" in its path/],
    ['https://www.example.org/100%/', /"%"/],
    ['https://www.example.org/%00/', /in its path/],
    ['https://www.example.org//kit/', /two \//],
    ['https://www.example.org/kit/?v=2', /a \? or a #/],
    ['https://www.example.org/kit/#top', /a \? or a #/],
    ['file:///srv/kit/', /not a web address/],
    ['campaign', /not a web address/],
  ])) {
    it(`${base} is refused, and says why`, async () => {
      const { root } = await campaignWith({ 'manifest.json': { campaign } });
      const { code, out, err } = await run(['publish', 'campaign', '--out', 'kit', '--base', base], { cwd: root });
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, says);
      assert.doesNotMatch(err, /hunter2/);
      assert.deepEqual((await readdir(root)).sort(), ['campaign', 'secret.txt']);
    });
  }
});

describe('limits', () => {
  it('a manifest that is nested too deep, or too large, is an error in one sentence', async () => {
    const deep = `{"campaign":{"title":"T"},"x":${'['.repeat(60)}${']'.repeat(60)}}`;
    const large = JSON.stringify({ campaign, x: 'x'.repeat(5_100_000) });
    const { root } = await campaignWith({ 'deep.json': deep, 'large.json': large });
    await refused(root, await publish(root, 'campaign/deep.json'), /nested more than 50 levels deep/);
    await refused(root, await publish(root, 'campaign/large.json'), /large\.json is larger than 5 MB/);
  });

  it('marks upon marks in Markdown take no time', async () => {
    const { root } = await campaignWith({ 'manifest.json': { campaign, ...rich('*a_ '.repeat(5000)) } });
    const { out } = await run(['check', 'campaign', '--offline'], { cwd: root });
    assert.match(out, /more marks or lines than a text may have/);
  });
});
