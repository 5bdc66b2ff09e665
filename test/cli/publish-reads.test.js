// Why: whoever publishes has files that are nobody's business, and a network. A manifest from elsewhere must get at neither.
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderWith, run } from './run-cli.js';

const SECRET = 'a secret of this machine, 8f14e45f';
const campaign = { title: { en: 'Thank you', cy: 'Diolch' } };
const resource = (/** @type {unknown} */ url) => ({
  resources: [{ id: 'r', title: { en: 'Poster', cy: 'Poster' }, file: { url } }],
});
const action = (/** @type {unknown} */ url) => ({
  messages: [{ id: 'm', heading: { en: 'Hello', cy: 'Helo' }, actions: [{ label: { en: 'Go', cy: 'Ewch' }, url }] }],
});
const rich = (/** @type {string} */ body) => ({
  messages: [{ id: 'm', heading: { en: 'Hello', cy: 'Helo' }, body: { en: body, cy: body } }],
});

/** A folder "campaign" in a folder with a secret; `files` are those of the campaign. @param {Record<string, unknown>} files */
async function campaignWith(files) {
  const root = await folderWith({ 'secret.txt': SECRET });
  const folder = join(root, 'campaign');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { root, folder };
}

/** @param {string} root @param {string} manifest */
const publish = (root, manifest) =>
  run(['publish', manifest, '--out', 'kit', '--base', 'https://www.example.org/kit/'], { cwd: root });

/** All that a kit holds, as text. @param {string} root */
async function kitText(root) {
  const entries = await readdir(join(root, 'kit'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

/**
 * Nothing was published, and what is said names what it is about.
 * @param {string} root @param {Awaited<ReturnType<typeof run>>} result @param {RegExp[]} says
 */
async function refused(root, { code, out, err }, ...says) {
  assert.equal(code, 1, out + err);
  for (const each of says) assert.match(out + err, each);
  assert.doesNotMatch(out + err, /^\s+at .*:\d+/m);
  assert.deepEqual((await readdir(root)).sort(), ['campaign', 'secret.txt']);
}

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
    assert.doesNotMatch(text, /file:\/|8f14e45f|x-notes/);
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
        ['contact', /would tell everybody about this computer/],
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

describe('a manifest from elsewhere', () => {
  /** @type {import('node:http').Server} */ let server;
  /** @type {import('node:http').Server} */ let inside;
  /** @type {string} */ let at;
  /** @type {string} */ let trap;
  /** @type {string[]} */ const asked = [];
  /** @type {Record<string, unknown>} */ const manifests = {};

  before(async () => {
    inside = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.end(JSON.stringify({ campaign, note: SECRET }));
    });
    server = createServer(({ url = '' }, response) => {
      if (url === '/redirect') return void response.writeHead(302, { Location: `${trap}redirected` }).end();
      const found = manifests[url];
      response.writeHead(found ? 200 : 404).end(JSON.stringify(found));
    });
    for (const each of [inside, server])
      await new Promise((done) => each.listen(0, '127.0.0.1', () => done(undefined)));
    const port = (/** @type {import('node:http').Server} */ each) =>
      /** @type {import('node:net').AddressInfo} */ (each.address()).port;
    at = `http://127.0.0.1:${port(server)}/`;
    trap = `http://127.0.0.1:${port(inside)}/`;
  });
  after(() => {
    server.close();
    inside.close();
  });

  it('names a file of this machine where the schema knows no field: it is not read', async () => {
    const { root } = await campaignWith({});
    const secret = pathToFileURL(join(root, 'secret.txt')).href;
    manifests['/notes.json'] = { campaign, 'x-notes': { url: secret } };
    const { code, out, err } = await publish(root, `${at}notes.json`);
    assert.equal(code, 0, out + err);
    assert.doesNotMatch(await kitText(root), /8f14e45f|secret\.txt/);
  });

  for (const where of ['resources', 'extends']) {
    it(`names a file of this machine in "${where}": an error that names both`, async () => {
      const { root } = await campaignWith({ 'other.json': { campaign, note: SECRET } });
      const secret = pathToFileURL(join(root, 'campaign/other.json')).href;
      manifests['/file.json'] = where === 'extends' ? { extends: secret } : { campaign, ...resource(secret) };
      const result = await publish(root, `${at}file.json`);
      await refused(root, result, /file\.json/, where === 'extends' ? /other\.json/ : /\/resources\/0\/file\/url/);
    });
  }

  it('has no other private address asked: not by what it extends, not by its files and links, not through a redirect', async () => {
    const { root } = await campaignWith({});
    manifests['/extends.json'] = { extends: `${trap}manifest.json` };
    await refused(root, await publish(root, `${at}extends.json`), /extends\.json/, /private network/);
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '2130706433',
      '169.254.169.254',
      '10.0.0.1',
    ]) {
      manifests['/links.json'] = { campaign, ...resource(trap.replace('127.0.0.1', host)), ...action(`${at}redirect`) };
      const { out } = await run(['check', `${at}links.json`, '--json'], { cwd: root });
      const codes = JSON.parse(out).findings.map((/** @type {any} */ { code, pointer }) => `${code} ${pointer}`);
      assert.ok(codes.includes('private-host /resources/0/file/url'), `${host}: ${codes}`);
    }
    assert.deepEqual(asked, []);
  });

  it('may have its own host asked, where that is private itself', async () => {
    const { root } = await campaignWith({});
    manifests['/poster.txt'] = 'Thank you';
    manifests['/own.json'] = { campaign, ...resource('poster.txt'), ...action(`${at}gone`) };
    const { out } = await run(['check', `${at}own.json`, '--json'], { cwd: root });
    const codes = JSON.parse(out).findings.map((/** @type {any} */ { code }) => code);
    assert.ok(codes.includes('link-broken'), String(codes));
    assert.ok(!codes.includes('private-host'), String(codes));
  });

  it('that a file here extends may not have this network asked; the file itself may', async () => {
    const { root } = await campaignWith({
      'manifest.json': { extends: `${at}national.json`, ...action(`${trap}own`) },
    });
    manifests['/national.json'] = { campaign, ...resource(`${trap}national`) };
    asked.length = 0;
    const { out } = await run(['check', 'campaign', '--json'], { cwd: root });
    const codes = JSON.parse(out).findings.map((/** @type {any} */ { code, file }) => `${code} ${file}`);
    assert.ok(codes.includes(`private-host ${at}national.json`), String(codes));
    assert.deepEqual(asked, ['/own']);
  });

  it('is the same when it is published as when it was checked', async () => {
    const { root } = await campaignWith({ 'manifest.json': { extends: `${at}once.json` } });
    let times = 0;
    Object.defineProperty(manifests, '/once.json', {
      configurable: true,
      get: () => (times++ ? { campaign: { title: 7 } } : { campaign }),
    });
    const { code, out, err } = await publish(root, 'campaign');
    assert.equal(code, 0, out + err);
    assert.equal(times, 1);
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
    const began = performance.now();
    const { out } = await run(['check', 'campaign', '--offline'], { cwd: root });
    assert.match(out, /more marks or lines than a text may have/);
    assert.ok(performance.now() - began < 5000, 'it took quadratic time');
  });
});
