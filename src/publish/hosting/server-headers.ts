// Configuration for the servers that web teams have: each file sets the same headers.
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { apacheConfig } from './servers/apache.js';
import { caddyConfig } from './servers/caddy.js';
import { iisConfig } from './servers/iis.js';
import { nginxConfig } from './servers/nginx.js';
import { staticHostHeaders } from './servers/static-hosts.js';

/** Those that a server looks for in the folder itself are in the kit's own; the others are for a person to include. */
export function serverHeaders(kit: Kit): KitFile[] {
  const path = new URL(kit.base).pathname;
  return [
    { path: '.htaccess', content: apacheConfig(path) },
    { path: '_headers', content: staticHostHeaders(path, kit.files) },
    { path: 'servers/Caddyfile', content: caddyConfig(path) },
    { path: 'servers/nginx.conf', content: nginxConfig(path) },
    { path: 'web.config', content: iisConfig() },
  ];
}
