// The servers that are on this machine, with the lines that a kit has for them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { freePort } from '../../engines/free-port.js';

/** @typedef {{ root: string, port: number, program: string, path: string }} Place */

/** Brotli is a module that not every nginx has. @param {string} program */
export const brotli = (program) =>
  ['filter', 'static']
    .map((part) => join(dirname(program), `../lib/nginx/modules/ngx_http_brotli_${part}_module.so`))
    .filter((file) => existsSync(file));

/** @type {Record<string, (place: Place) => { config: string, args: (file: string) => string[] }>} */
export const servers = {
  nginx: ({ root, port, program, path }) => ({
    config: `daemon off; pid ${root}/nginx.pid; error_log ${root}/log;
      ${brotli(program)
        .map((file) => `load_module ${file};`)
        .join('\n')}
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${root}/${each};`).join('\n')}
        server {
          listen 127.0.0.1:${port};
          root ${root};
          location ~ \\.(js|css)$ { return 418; }
          include "${root}${path}servers/nginx.conf";
        }
      }`,
    args: (file) => ['-c', file, '-e', `${root}/log`],
  }),
  apache2: ({ root, port, program, path }) => ({
    config: `ServerRoot ${root}
      ServerName 127.0.0.1
      Listen 127.0.0.1:${port}
      PidFile ${root}/apache2.pid
      ErrorLog ${root}/log
      ${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'setenvif', 'filter', 'deflate', 'rewrite', 'env']
        .map((name) => ({ name, file: join(dirname(program), `../lib/apache2/modules/mod_${name}.so`) }))
        .filter(({ file }) => existsSync(file))
        .map(({ name, file }) => `LoadModule ${name}_module ${file}`)
        .join('\n')}
      TypesConfig /etc/mime.types
      AddType application/x-gzip .gz
      DocumentRoot ${root}
      <Directory "${root}${path}">
        AllowOverride FileInfo
      </Directory>`,
    args: (file) => ['-D', 'FOREGROUND', '-f', file],
  }),
  caddy: ({ root, port, path }) => ({
    config: `{
        admin off
        auto_https off
      }
      http://127.0.0.1:${port} {
        root * ${root}
        import "${root}${path}servers/Caddyfile"
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

export const found = Object.keys(servers).flatMap((name) => {
  const program = isHere(name);
  return program ? [{ name, program }] : [];
});

/**
 * Starts a server with the lines that a kit has for it.
 * @param {string} name @param {string} program @param {string} root @param {string} path of the kit
 * @param {(config: string) => string} [edit] changes them
 */
export async function start(name, program, root, path, edit = (config) => config) {
  const port = await freePort();
  const server = /** @type {NonNullable<typeof servers[string]>} */ (servers[name]);
  const { config, args } = server({ root, port, program, path });
  await writeFile(join(root, 'config'), edit(config));
  const child = spawn(program, args(join(root, 'config')), { env: { ...process.env, XDG_DATA_HOME: root } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const address = `http://127.0.0.1:${port}${path}`;
  const ended = once(child, 'exit');
  while (!(await fetch(address).catch(() => undefined)))
    assert.ok(child.exitCode === null && child.signalCode === null, `${name} ended: ${said}`);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address, stop };
}
