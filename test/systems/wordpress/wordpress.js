import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { installed } from '../install.js';
import { openBlockEditor, writeBlocks } from './block-editor.js';
import { writeByRest, writeInClassicEditor } from './plain-text.js';
import { ROLES, servePhp } from './server.js';
import { makeSite, THEMES } from './site.js';

/** @param {string} build its name in `wordpress-builds` @returns {import('../systems.js').System} */
export const wordpress = (build) => ({
  name: 'WordPress',
  missing: () => undefined,
  async start({ browser, kit, placed: { forms, lines } }) {
    const packages = await installed('wordpress', fileURLToPath(new URL('packages', import.meta.url)));
    const folder = await makeSite(packages, build, lines.wordPress, kit.base);
    const server = await servePhp(packages, folder);
    const { address, version, cookies } = server;
    /** @type {import('../systems.js').Written[]} */
    const written = [];
    for (const role of ROLES) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const own = cookies[role].map((cookie) => ({ ...cookie, domain: '127.0.0.1', path: '/' }));
      await context.setCookie(...own);
      await openBlockEditor(page, address);
      written.push(post('block editor', role, 'block', await writeBlocks(page, forms)));
      written.push(post('REST API', role, 'classic', await writeByRest(page, forms)));
      written.push(post('classic editor', role, 'classic', await writeInClassicEditor(page, address, forms)));
      await context.close();
    }
    return {
      version,
      written,
      async stop() {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
});

/** @param {string} way @param {string} role @param {keyof typeof THEMES} theme @param {string} link */
function post(way, role, theme, link) {
  const url = new URL(link);
  url.searchParams.set('theme', THEMES[theme]);
  const plain = new URL(url);
  plain.searchParams.set('plain', '');
  return { way, role, url: url.href, plain: plain.href };
}
