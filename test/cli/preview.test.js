import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderWith, run } from './run-cli.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const film = Buffer.from('0123456789');

async function kitFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-kit-'));
  for (const [name, content] of Object.entries({
    'campaign-widgets.js': '"use strict"',
    'manifest.json': '{}',
    '.hidden': 'no',
    'embed/campaign-video.html': '<!doctype html><title>Film</title>',
    'embed/campaign-video/film.cy.html': '<!doctype html><title>Ffilm</title>',
    'how-to-embed.html': '<!doctype html><title>How</title>',
    'media/film-1a2b3c4d.mp4': film,
    'media/film-5e6f7a8b.vtt': 'WEBVTT\n',
  })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe('preview', () => {
  /** @type {string} */ let folder;
  /** @type {string} */ let address;
  /** @type {import('node:child_process').ChildProcess} */ let child;

  /** A request with its path sent as it stands. @param {string} path @param {import('node:http').RequestOptions} [options] */
  const ask = (path, options = {}) =>
    /** @type {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>} */ (
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(address);
        const sent = request({ hostname, port, path, ...options }, (response) => {
          let body = '';
          response.on('data', (data) => (body += data));
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
        });
        sent.once('error', reject).end();
      })
    );

  before(async () => {
    folder = await kitFolder();
    await symlink('/etc', join(folder, 'media/elsewhere'));
    child = spawn(process.execPath, [cli, 'preview', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    address = await new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error('it ended')));
      child.stdout?.on('data', (data) => {
        const [found] = /http:\S+/.exec(String(data)) ?? [];
        if (found) resolve(found);
      });
    });
  });
  after(async () => {
    child.kill();
    await rm(folder, { recursive: true });
  });

  it('prints the address of a page that lists all embed pages and the page for web teams', async () => {
    const { status, headers, body } = await ask('/');
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^text\/html/);
    for (const page of ['embed/campaign-video.html', 'embed/campaign-video/film.cy.html', 'how-to-embed.html']) {
      assert.ok(body.includes(`href="/${page}"`), page);
    }
  });

  it('is on this machine only', () => assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/));

  it('sends the types and the times that the kit’s servers are told to send', async () => {
    const chunk = await ask('/media/film-5e6f7a8b.vtt');
    assert.equal(chunk.headers['content-type'], 'text/vtt; charset=utf-8');
    assert.equal(chunk.headers['cache-control'], 'public, max-age=31536000, immutable');
    const { headers } = await ask('/manifest.json?v=2');
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800');
    for (const answer of [headers, (await ask('/gone.js')).headers]) {
      assert.equal(answer['x-content-type-options'], 'nosniff');
    }
    assert.equal((await ask('/gone.js')).headers['cache-control'], undefined);
  });

  it('is for its own pages alone: no other origin may read it, or use it', async () => {
    const { host, port } = new URL(address);
    for (const origin of [`http://${host}`, `http://localhost:${port}`]) {
      const { headers } = await ask('/manifest.json', { headers: { Origin: origin } });
      assert.equal(headers['access-control-allow-origin'], origin);
    }
    for (const origin of ['https://www.example.org', `http://localhost:1`, 'null', `https://${host}`]) {
      for (const path of ['/manifest.json', '/gone.js', '/']) {
        const { headers } = await ask(path, { headers: { Origin: origin } });
        assert.equal(headers['access-control-allow-origin'], undefined, `${origin} ${path}`);
        assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
        assert.equal(headers.vary, 'Origin');
      }
    }
  });

  it('answers to its own names alone, so that no name of a stranger’s can lead here (DNS rebinding)', async () => {
    const { port } = new URL(address);
    for (const host of [`localhost:${port}`, `LocalHost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      assert.equal((await ask('/manifest.json', { headers: { Host: host } })).status, 200, host);
    }
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost', `127.0.0.1.evil.example:${port}`]) {
      const { status, body, headers } = await ask('/manifest.json', { headers: { Host: host } });
      assert.equal(status, 421, host);
      assert.doesNotMatch(body, /\{/);
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
  });

  it('lets every origin use it with --cors, as the kit’s servers do', async () => {
    const open = spawn(process.execPath, [cli, 'preview', folder, '--port', '0', '--cors'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const at = await new Promise((resolve) => {
      open.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0]));
    });
    const { headers } = await fetch(`${at}manifest.json`, { headers: { Origin: 'https://www.example.org' } });
    open.kill();
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
  });

  it('answers 304 to whoever has the file already', async () => {
    const { headers } = await ask('/manifest.json');
    const again = await ask('/manifest.json', { headers: { 'If-None-Match': `"other", W/${headers.etag}` } });
    assert.deepEqual([again.status, again.body], [304, '']);
    assert.equal((await ask('/manifest.json', { headers: { 'If-None-Match': '"other"' } })).status, 200);
  });

  for (const [range, status, body, contentRange] of /** @type {[string, number, string, string | undefined][]} */ ([
    ['bytes=0-1', 206, '01', 'bytes 0-1/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-100', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=3-1', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
  ])) {
    it(`gives a player the part of a film that it asks for: ${range}`, async () => {
      const answer = await ask('/media/film-1a2b3c4d.mp4', { headers: { Range: range } });
      assert.deepEqual([answer.status, answer.body], [status, body]);
      assert.equal(answer.headers['content-range'], contentRange);
    });
  }

  it('gives the whole film where the first parts came from another one', async () => {
    const headers = { Range: 'bytes=0-1', 'If-Range': '"other"' };
    assert.equal((await ask('/media/film-1a2b3c4d.mp4', { headers })).status, 200);
  });

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const { status, headers, body } = await ask('/media/film-1a2b3c4d.mp4', { method: 'HEAD' });
    assert.deepEqual([status, headers['content-length'], body], [200, '10', '']);
    assert.equal((await ask('/manifest.json', { method: 'POST' })).status, 405);
  });

  for (const path of [
    '/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/media/elsewhere/passwd',
    '/.hidden',
    '/media',
    '/%',
    '/manifest.json%00.html',
    '//evil.example/',
  ]) {
    it(`gives nothing but the kit’s files: ${path}`, async () => assert.equal((await ask(path)).status, 404));
  }
});

describe('preview says what is wrong, and what to do', () => {
  it('where there is no folder', async () => {
    const { code, err } = await run(['preview', 'no-such-folder']);
    assert.equal(code, 1);
    assert.match(err, /there is no folder no-such-folder\nCheck its name/);
  });

  it('where the folder is not a kit', async () => {
    const folder = await folderWith({ 'manifest.json': '{}' });
    const { code, err } = await run(['preview', folder]);
    assert.equal(code, 1);
    assert.match(err, /is not a kit: it has no campaign-widgets\.js\nName the folder that "campaign-widgets publish"/);
  });

  it('where the port is taken', async () => {
    const taken = createServer();
    await new Promise((resolve) => taken.listen(0, '127.0.0.1', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (taken.address());
    const folder = await kitFolder();
    const { code, err } = await run(['preview', folder, '--port', String(port)]);
    taken.close();
    await rm(folder, { recursive: true });
    assert.equal(code, 1);
    assert.match(err, new RegExp(`port ${port} is in use already\nChoose another one: --port \\d+`));
  });

  it('where the port is none', async () => {
    const { code, err } = await run(['preview', '.', '--port', '70000']);
    assert.equal(code, 1);
    assert.match(err, /It must be a number from 0 to 65535/);
  });
});
