// Why: a file is on the computer of the person who adds it, who is signed in, and whose system takes any name. Readers have none
// of that.
import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ text) => ({ en: text, cy: text });
const PAGE = (/** @type {string} */ title) =>
  `<!doctype html><html><head><title>${title}</title></head><body></body></html>`;

/** The findings of some codes as "code message", in order. @param {object} manifest @param {Record<string, string>} [files] @param {string[]} [args] */
async function found(manifest, files = {}, args = []) {
  const cwd = await folderWith({ 'manifest.json': { campaign: { title: both('T') }, ...manifest }, ...files });
  const { out, err } = await run(['check', '.', '--json', ...args], { cwd });
  assert.equal(err, '');
  return JSON.parse(out)
    .findings.filter((/** @type {any} */ { code }) => !/^(internal-host|not-https|no-welsh)$/.test(code))
    .map((/** @type {any} */ { level, code, pointer }) => `${level} ${code} ${pointer}`);
}

describe('check: what readers would have to sign in for', () => {
  /** @type {import('node:http').Server} */ let server;
  let at = '';
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      const path = url.split('?')[0];
      const html = { 'Content-Type': 'text/html; charset=utf-8' };
      if (path === '/guide') response.writeHead(302, { Location: '/login/microsoft?ReturnUrl=%2Fguide' }).end();
      else if (path === '/wordpress') response.writeHead(302, { Location: '/wp-login.php?redirect_to=x' }).end();
      else if (path === '/moved') response.writeHead(301, { Location: '/fine' }).end();
      else if (path === '/basic') response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end();
      else if (path === '/refused') response.writeHead(403).end();
      else if (path === '/soft') response.writeHead(200, html).end(PAGE('Sign in to your account'));
      else if (path === '/sharing' || path === '/poster.pdf')
        response.writeHead(200, html).end(PAGE('Poster.pdf - Drive'));
      else response.writeHead(200, html).end(PAGE('Thank you'));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
    at = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  });
  after(() => server.close());

  /** @param {string} path @param {object} [more] */
  const action = (path, more = {}) => ({
    messages: [
      { id: 'm', heading: both('A'), actions: [{ label: both('Read the guide'), url: `${at}${path}`, ...more }] },
    ],
  });
  /** @param {string} path @param {object} [more] */
  const download = (path, more = {}) => ({
    resources: [{ id: 'r', title: both('Poster'), file: { url: `${at}${path}`, ...more } }],
  });
  const ACTION = '/messages/0/actions/0/url';
  const FILE = '/resources/0/file/url';

  it('a redirect to a page to sign in, a 401, and a page that is one', async () => {
    for (const path of ['/guide', '/wordpress', '/basic', '/soft']) {
      assert.deepEqual(await found(action(path)), [`error signs-in ${ACTION}`], path);
      assert.deepEqual(await found(download(path)), [`error signs-in ${FILE}`], path);
    }
  });

  it('is well where the manifest says so, and where a page has only moved', async () => {
    for (const path of ['/guide', '/basic', '/soft', '/refused']) {
      assert.deepEqual(await found(action(path, { signIn: true })), [], path);
      assert.deepEqual(await found(download(path, { signIn: true })), [], path);
    }
    assert.deepEqual(await found(action('/moved')), []);
  });

  it('a link in a text is a warning, and so is a 403, which may be for programs alone', async () => {
    const body = both(`See [the guide](${at}/guide).`);
    assert.deepEqual(await found({ messages: [{ id: 'm', heading: both('A'), body }] }), [
      'warning link-signs-in /messages/0/body/en',
      'warning link-signs-in /messages/0/body/cy',
    ]);
    assert.deepEqual(await found(action('/refused')), [`warning forbidden ${ACTION}`]);
  });

  it('a page in the place of a file is one, by its ending or by what is said of it', async () => {
    assert.deepEqual(await found(download('/poster.pdf')), [`error file-web-page ${FILE}`]);
    assert.deepEqual(await found(download('/sharing', { format: 'PDF' })), [`error file-web-page ${FILE}`]);
    assert.deepEqual(await found(download('/sharing')), [`warning download-is-page ${FILE}`]);
    assert.deepEqual(await found(download('/sharing', { format: 'Web page' })), []);
    assert.deepEqual(await found(action('/poster.pdf')), [`error link-is-page ${ACTION}`]);
    assert.deepEqual(await found(action('/sharing')), []);
  });
});

describe('check: a file that only its author has', () => {
  const naming = (/** @type {string} */ url) => ({ resources: [{ id: 'r', title: both('Poster'), file: { url } }] });

  for (const [named, there, says] of [
    ['Poster.pdf', 'poster.PDF', 'the file is poster.PDF'],
    ['dŵr.txt', 'dŵr.txt'.normalize('NFD'), 'as a Mac writes them'],
    ['poster.pdf', 'poster.docx', 'the folder has poster.docx'],
    ['poster', 'poster.pdf', 'the folder has poster.pdf'],
    ['Poster #1.pdf', 'Poster #1.pdf', 'write %23 for #'],
    ['poster.pdf', 'leaflet.pdf', 'no such file'],
  ]) {
    it(`${named}, where the folder has ${there}: ${says}`, async () => {
      const cwd = await folderWith({ 'manifest.json': { campaign: { title: both('T') }, ...naming(String(named)) } });
      await writeFile(join(cwd, String(there)), 'Thank you');
      const { out } = await run(['check', '.', '--json'], { cwd });
      const [{ code, message }] = JSON.parse(out).findings;
      assert.equal(code, 'file-missing');
      assert.ok(message.includes(says), message);
    });
  }
});

describe('check: a name that this system finds, and another does not', () => {
  it('is not that of the file, which differs in capitals', async () => {
    const files = { resources: [{ id: 'r', title: both('Poster'), file: { url: 'Poster.txt' } }] };
    const cwd = await folderWith({
      'manifest.json': { campaign: { title: both('T') }, ...files },
      'poster.TXT': 'Thank you',
    });
    // As Windows and Macs find it.
    await symlink('poster.TXT', join(cwd, 'Poster.txt')).catch(() => {});
    const { out } = await run(['check', '.', '--json'], { cwd });
    assert.match(out, /the file is poster\.TXT: capitals count/);
  });
});

describe('publish: names that readers keep', () => {
  it('are those that people gave, in the page and in the ZIP, with the letters of Welsh', async () => {
    const cwd = await folderWith({
      'manifest.json': {
        campaign: { title: both('T') },
        resources: [
          { id: 'r', title: both('Dŵr'), file: { url: 'dŵr-ŷd.txt', signIn: true } },
          { id: 's', title: both('Other'), file: { url: 'Poster v2 (final).txt' } },
        ],
      },
      'dŵr-ŷd.txt': 'Dŵr',
      'Poster v2 (final).txt': 'Poster',
    });
    const { code, err } = await run(['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'], {
      cwd,
    });
    assert.deepEqual([code, err], [0, '']);
    const read = (/** @type {string} */ path) => readFile(join(cwd, 'kit', path), 'utf8');
    const page = await read('embed/resource-list.html');
    assert.match(page, /href="\.\.\/media\/dwr-yd-[\da-f]{10}\.txt"\s+download="dŵr-ŷd\.txt"/);
    assert.match(page, /download="Poster v2 \(final\)\.txt"/);
    assert.match(page, />Needs signing in</);
    assert.match(await read('embed/resource-list.cy.html'), />Angen mewngofnodi</);
    const zip = (await readFile(join(cwd, 'kit/downloads/everything.zip'))).toString('utf8');
    assert.ok(zip.includes('media/dŵr-ŷd.txt') && zip.includes('media/Poster v2 (final).txt'));
    assert.match(await read('.gitattributes'), /^\* -text$/m);
    assert.match(await read('checksums.txt'), / {2}\.gitattributes$/m);
  });
});
