// Why: a config file that reads well may still be refused, or mean something else. Servers that are on this machine are started
// with the kit's own files, and asked; nothing is installed for it. `preview` must answer as they do.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow } from '../../checks/files-below.js';
import { campaigns, run } from '../../cli/run-cli.js';
import { source } from '../source.js';
import { brotli, found, servers, start } from './server-programs.js';

/** The kit's path on its server. */
const KIT = '/force/kit/';

/** As a browser asks, with the bytes as they come. @param {string} url @param {Record<string, string>} headers */
function askFor(url, headers) {
  return /** @type {Promise<{ status?: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>} */ (
    new Promise((resolve, reject) => {
      get(url, { headers: { 'Cache-Control': 'max-age=0', ...headers } }, (response) => {
        /** @type {Buffer[]} */ const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
        );
      }).once('error', reject);
    })
  );
}

for (const { name, program } of [{ name: 'preview', program: '' }, ...found]) {
  describe(`${name} with a kit`, () => {
    /** @type {string} */ let root;
    /** @type {string} */ let kit;
    /** @type {string[]} */ let files;
    /** @type {string} */ let address;
    /** @type {() => unknown} */ let stop;

    before(async () => {
      root = await mkdtemp(join(tmpdir(), 'campaign-widgets-server-'));
      await chmod(root, 0o755); // Servers give up their rights to read everything.
      kit = join(root, KIT);
      const base = `http://127.0.0.1${KIT}`;
      const { code, err } = await run(['publish', join(campaigns, 'northshire'), '--out', kit, '--base', base], {
        compress: true,
      });
      assert.equal(code, 0, err);
      files = filesBelow(kit).filter((file) => !/^(servers\/|web\.config$|[._])|\.(br|gz)$/.test(file));
      if (name === 'preview') {
        const { previewKit } = await source('src/publish/hosting/preview/preview-server.ts');
        const preview = await previewKit(kit, { port: 0, cors: true });
        address = preview.address;
        stop = () => preview.server.close();
        return;
      }
      if (brotli(program).length > 1) {
        // As its comment says.
        const conf = join(kit, 'servers/nginx.conf');
        const text = await readFile(conf, 'utf8');
        await writeFile(conf, text.replace(/^ {2}# {3}brotli_static/m, '  brotli_static'));
      }
      ({ address, stop } = await start(name, program, root, KIT));
    });
    after(async () => {
      await stop();
      await rm(root, { recursive: true, force: true });
    });

    it('sends every file with its type, for as long as it may be kept, to every site', async () => {
      const { mediaTypes } = await source('src/publish/hosting/media-types.ts');
      const { cacheControl } = await source('src/publish/hosting/header-rules.ts');
      assert.ok(files.length > 300, files.join());
      for (const path of files) {
        const response = await fetch(address + path, { method: 'HEAD' });
        const { status, headers } = response;
        assert.equal(status, 200, path);
        assert.equal(
          headers.get('content-type')?.split(';')[0],
          mediaTypes[extname(path).slice(1)].split(';')[0],
          path,
        );
        assert.equal(headers.get('cache-control'), cacheControl(path), path);
        assert.equal(headers.get('access-control-allow-origin'), '*', path);
        assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', path);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      }
    });

    it('lets a page send a header that its monitoring adds', async () => {
      const [chunk] = filesBelow(join(kit, 'chunks')).filter((file) => file.endsWith('.js'));
      for (const path of ['manifest.json', `chunks/${chunk}`]) {
        const { ok, status, headers } = await fetch(address + path, {
          method: 'OPTIONS',
          headers: {
            Origin: 'https://intranet.example.org',
            'Access-Control-Request-Method': 'GET',
            'Access-Control-Request-Headers': 'traceparent',
          },
        });
        assert.ok(ok, `${path}: ${status}`);
        assert.equal(headers.get('access-control-allow-origin'), '*', path);
        assert.equal(headers.get('access-control-allow-headers'), '*', path);
      }
    });

    // Apache, Caddy and hosts of files alone have no way to do so.
    if (['preview', 'nginx'].includes(name))
      it('keeps in an oEmbed answer what the address says that was asked about, and nothing that could do harm', async () => {
        const { queryOf } = await source('src/embed/query-of.ts');
        const file = 'oembed/thank-you-banner.json';
        const page = `http://127.0.0.1${KIT}embed/thank-you-banner.html`;
        const wanted = { 'color-scheme': 'light dark', variant: 'strip', '--campaign-color-accent': '#00594c' };
        const query = new URLSearchParams({ ...wanted, ref: '"><script>alert(1)</script>' });
        const asked = `${address}${file}?maxwidth=600&url=${encodeURIComponent(`${page}?${query}`)}&dnt=1`;
        const response = await fetch(asked);
        assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        const { html } = await response.json();
        const addresses = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, each]) =>
          each.replaceAll('&amp;', '&'),
        );
        assert.equal(addresses.length, 2, html);
        for (const each of addresses) {
          assert.equal(each.split('?')[0], page);
          assert.deepEqual(Object.fromEntries([...queryOf(each)].filter(([key]) => key !== 'ref')), wanted);
        }
        assert.doesNotMatch(html, /<script/);
        // Asked about the page alone, it answers as the file does.
        const plain = await (await fetch(`${address}${file}?url=${encodeURIComponent(page)}`)).json();
        assert.deepEqual(plain, JSON.parse(await readFile(join(kit, file), 'utf8')));
      });

    it('answers 304 to whoever has the file already', async () => {
      const { headers } = await fetch(`${address}campaign-widgets.all.js`);
      const again = await fetch(`${address}campaign-widgets.all.js`, {
        // As browsers ask: fetch() of Node says no-cache otherwise, which asks for all of it.
        headers: { 'If-None-Match': headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
      });
      assert.equal(again.status, 304);
    });

    it('lets every site read that nothing is there, and nobody keep it', async () => {
      const { status, headers } = await fetch(`${address}chunks/gone-AbCd1234.js`);
      assert.equal(status, 404);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cache-control'), null);
    });

    const encodings = name === 'nginx' && brotli(program).length < 2 ? ['gzip'] : ['gzip', 'br'];
    for (const encoding of encodings) {
      it(`sends what lies beside a text as ${encoding}, as the same text of the same type, and knows it again`, async () => {
        const ending = encoding === 'br' ? '.br' : '.gz';
        for (const path of ['campaign-widgets.js', 'manifest.json', 'how-to-embed.cy.html', 'campaign-widgets.css']) {
          const ask = (/** @type {Record<string, string>} */ more) => askFor(address + path, more);
          const [text, bytes] = [await readFile(join(kit, path)), await readFile(join(kit, path + ending))];
          const plain = await ask({ 'Accept-Encoding': 'identity' });
          const small = await ask({ 'Accept-Encoding': encoding });
          assert.equal(small.headers['content-encoding'], encoding, path);
          assert.ok(small.body.equals(bytes), `${path}: ${small.body.length} bytes of ${bytes.length}`);
          assert.equal(plain.headers['content-encoding'], undefined);
          assert.ok(plain.body.equals(text), path);
          for (const name of ['content-type', 'cache-control', 'access-control-allow-origin'])
            assert.equal(small.headers[name], plain.headers[name], `${path}: ${name}`);
          for (const { headers } of [plain, small]) assert.equal(headers.vary, 'Accept-Encoding', path);
          const tags = [plain, small].map(({ headers }) => headers.etag ?? '');
          assert.notEqual(tags[0], tags[1], 'each encoding has an ETag of its own');
          const again = await ask({ 'Accept-Encoding': encoding, 'If-None-Match': tags[1] ?? '' });
          assert.equal(again.status, 304, path);
        }
      });
    }

    it('sends the smallest that it has to browsers, which take all', async () => {
      const { headers, body } = await askFor(`${address}campaign-widgets.js`, {
        'Accept-Encoding': 'gzip, deflate, br, zstd',
      });
      assert.equal(headers['content-encoding'], encodings.at(-1));
      const ending = encodings.length > 1 ? 'br' : 'gz';
      assert.ok(body.equals(await readFile(join(kit, `campaign-widgets.js.${ending}`))));
    });
  });
}

const missing = Object.keys(servers).filter((name) => !found.some((each) => each.name === name));
describe(`a kit at an address with a space, a dot and letters with accents${missing.length ? ` (not run here, as they are not installed: ${missing.join(', ')})` : ''}`, () => {
  const PATH = '/Diolch i’n teuluoedd/môr.v1/';
  /** @type {string} */ let root;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'campaign-widgets-server-'));
    await chmod(root, 0o755);
    await writeFile(join(root, 'manifest.json'), JSON.stringify({ campaign: { title: 'Diolch' } }));
    const args = ['publish', root, '--out', join(root, PATH), '--base', `http://127.0.0.1${PATH}`];
    const { code, err } = await run(args);
    assert.equal(code, 0, err);
  });
  after(() => rm(root, { recursive: true, force: true }));

  it('has its path in each server’s lines as that server reads it', async () => {
    const read = (/** @type {string} */ file) => readFile(join(root, PATH, file), 'utf8');
    const nginx = await read('servers/nginx.conf');
    assert.match(nginx, /^location \^~ "\/Diolch i’n teuluoedd\/môr\.v1\/" \{$/m);
    assert.match(nginx, /^ {2}location ~ "\^\/Diolch i’n teuluoedd\/môr\\\\\.v1\/\(chunks\|media\)\/" \{$/m);
    assert.match(await read('servers/Caddyfile'), /^@campaign_kit path "\/Diolch i’n teuluoedd\/môr\.v1\/\*"$/m);
    assert.match(await read('_headers'), /^\/Diolch%20i%E2%80%99n%20teuluoedd\/m%C3%B4r\.v1\/\*$/m);
    assert.match(
      await read('csp.txt'),
      /script-src http:\/\/127\.0\.0\.1\/Diolch%20i%E2%80%99n%20teuluoedd\/m%C3%B4r\.v1\/;/,
    );
  });

  for (const { name, program } of found) {
    it(`is sent by ${name} with its headers`, async () => {
      const { address, stop } = await start(name, program, root, PATH);
      const [chunk] = filesBelow(join(root, PATH, 'chunks'));
      const { status, headers } = await fetch(`${address}chunks/${chunk}`);
      const named = await fetch(`${address}manifest.json`);
      await stop();
      assert.equal(status, 200);
      assert.match(headers.get('cache-control') ?? '', /immutable/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(named.headers.get('access-control-allow-origin'), '*');
      assert.match(named.headers.get('cache-control') ?? '', /max-age=300/);
    });
  }
});
