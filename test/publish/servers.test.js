// Why: a config file that reads well may still be refused, or mean something else. Servers that are on this machine are started
// with the kit's own files, and asked; nothing is installed for it. `preview` must answer as they do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../engines/free-port.js';
import { source } from './source.js';

/** Where the kit is on its server. */
const KIT = '/force/kit/';

/** @type {Record<string, (root: string, port: number) => { config: string, args: (file: string) => string[] }>} */
const servers = {
  nginx: (root, port) => ({
    config: `daemon off; pid ${root}/pid; error_log ${root}/log;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${root}/${each};`).join('\n')}
        server {
          listen 127.0.0.1:${port};
          root ${root};
          location ~ \\.(js|css)$ { return 418; }
          include ${root}${KIT}servers/nginx.conf;
        }
      }`,
    args: (file) => ['-c', file, '-e', `${root}/log`],
  }),
  caddy: (root, port) => ({
    config: `{
        admin off
        auto_https off
      }
      http://127.0.0.1:${port} {
        root * ${root}
        import ${root}${KIT}servers/Caddyfile
        file_server
      }`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  }),
};

/** @param {string} program */
const isHere = (program) =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const found = Object.keys(servers).flatMap((name) => {
  const program = isHere(name);
  return program ? [{ name, program }] : [];
});

for (const { name, program } of [{ name: 'preview', program: '' }, ...found]) {
  describe(`${name} with a kit`, () => {
    /** @type {string} */ let root;
    /** @type {string} */ let address;
    /** @type {() => void} */ let stop;

    before(async () => {
      root = await mkdtemp(join(tmpdir(), 'campaign-widgets-server-'));
      await chmod(root, 0o755); // Servers give up their rights to read everything.
      const { sampleKit } = await source('test/publish/sample-kit.ts');
      const { serverHeaders } = await source('src/publish/server-headers.ts');
      const kit = sampleKit({}, `http://127.0.0.1${KIT}`);
      kit.files.push(
        { path: 'calendar/all.en.ics', content: 'BEGIN:VCALENDAR\r\n' },
        { path: 'large.js', content: '/* words */\n'.repeat(1000) },
      );
      for (const { path, content } of [...kit.files, ...serverHeaders(kit)]) {
        const file = join(root, KIT, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      if (name === 'preview') {
        const { previewKit } = await source('src/publish/preview/preview-server.ts');
        const preview = await previewKit(join(root, KIT), 0);
        address = preview.address;
        stop = () => preview.server.close();
        return;
      }
      const port = await freePort();
      const { config, args } = /** @type {NonNullable<typeof servers[string]>} */ (servers[name])(root, port);
      await writeFile(join(root, 'config'), config);
      const child = spawn(program, args(join(root, 'config')), { env: { ...process.env, XDG_DATA_HOME: root } });
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      address = `http://127.0.0.1:${port}${KIT}`;
      stop = () => child.kill();
      while (!(await fetch(address).catch(() => undefined))) assert.equal(child.exitCode, null, said);
    });
    after(async () => {
      stop();
      await rm(root, { recursive: true, force: true });
    });

    for (const [path, type, cache] of /** @type {const} */ ([
      ['campaign-widgets.js', 'text/javascript', 'max-age=300, stale-while-revalidate=86400'],
      ['manifest.json', 'application/json', 'max-age=300, stale-while-revalidate=86400'],
      ['embed/campaign-video.cy.html', 'text/html', 'max-age=300, stale-while-revalidate=86400'],
      ['calendar/all.en.ics', 'text/calendar', 'max-age=300, stale-while-revalidate=86400'],
      ['media/film-9f8e7d6c.vtt', 'text/vtt', 'max-age=31536000, immutable'],
      ['chunks/shared-AbCd1234.js', 'text/javascript', 'max-age=31536000, immutable'],
    ])) {
      it(`sends ${path} as it should be sent`, async () => {
        const { status, headers } = await fetch(address + path);
        assert.equal(status, 200);
        assert.equal(headers.get('content-type')?.split(';')[0], type);
        assert.equal(headers.get('cache-control'), `public, ${cache}`);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
      });
    }

    it('answers 304 to whoever has the file already', async () => {
      const { headers } = await fetch(`${address}large.js`);
      const again = await fetch(`${address}large.js`, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
      assert.equal(again.status, 304);
    });

    it('lets every site read that nothing is there, and nobody keep it', async () => {
      const { status, headers } = await fetch(`${address}chunks/gone-AbCd1234.js`);
      assert.equal(status, 404);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cache-control'), null);
    });

    if (program) {
      it('compresses text', async () => {
        const { headers } = await fetch(`${address}large.js`, { headers: { 'Accept-Encoding': 'gzip' } });
        assert.equal(headers.get('content-encoding'), 'gzip');
        assert.equal(headers.get('vary'), 'Accept-Encoding');
      });
    }
  });
}
