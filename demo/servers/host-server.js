// The front page, and the pages we do not own: a force's intranet, its public site, sites in the manner of systems, the
// plainest page there is; a page per widget, and one on the manifest. They live on another origin than the kit, as they
// would in a force.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requestPath, sendFile } from '../../src/publish/hosting/preview/send-file.js';
import { guideNames } from '../guide/names.js';
import { frontPage } from './front-page/front-page.js';
import { forces } from './front-page/themes.js';
import { smallPage } from './front-page/widgets.js';
import { guidePage } from './guide-page.js';
import { createLoopbackServer } from './loopback-server.js';
import { manifestPage } from './manifest-page/manifest-page.js';
import { redirect, sendText } from './send-text.js';
import { strictPolicy } from './strict-policy.js';
import { examplesPage } from './widget-pages/examples-page.js';
import { indexPage } from './widget-pages/index-page.js';
import { widthsStylesheet } from './widget-pages/widths-stylesheet.js';

/** @typedef {import('./widget-pages/examples-page.js').Examples} Examples */

/** The kit's address in the pages; the server writes the real one in its place. */
const WRITTEN_KIT_ORIGIN = 'http://localhost:4174';

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/**
 * @typedef {object} HostOptions
 * @property {string} kitOrigin for example `http://localhost:4174`
 * @property {string} root the folder `demo/hosts`
 * @property {() => Examples | Promise<Examples>} [examples] what the widget pages show; asked again for every request
 * @property {() => Promise<string>} [schema] the JSON Schema of a manifest, which the page /manifest/ is made from
 * @property {() => Promise<string>} [widgets] what the library says of its widgets; without it there is no front page
 * @property {() => Promise<string>} [readme] the Markdown that the page /readme/ is made from
 * @property {(name: string) => Promise<string>} [guide] the Markdown of the pages /guide/<name>/
 * @property {(path: string) => Promise<string>} [published] a file of the published kit
 * @property {boolean} [builder] whether the kit has its builder, for the front page to link
 */

/**
 * The folder under `root` behind a path, and the path inside it.
 * @param {string} path
 */
const locate = (path) => path.replace(/^\/public(?=\/|$)/, '/public-site');

/** @param {string} root */
async function themeSheets(root) {
  const sheets = forces.map(async ({ id }) => [id, await readFile(`${root}/front/themes/${id}.css`, 'utf8')]);
  return Object.fromEntries(await Promise.all(sheets));
}

/** @param {HostOptions} options */
export function createHostServer(options) {
  const {
    kitOrigin,
    root,
    examples = () => ({}),
    schema,
    widgets,
    readme,
    guide,
    published,
    builder = false,
  } = options;
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  /** @param {string | Buffer} html */
  const withKit = (html) => html.toString().replaceAll(WRITTEN_KIT_ORIGIN, kitOrigin);

  /**
   * The pages that are made, not kept as files.
   * @param {string} path
   * @param {URLSearchParams} query
   * @returns {Promise<{ body: string, type: string } | undefined>}
   */
  async function generated(path, query) {
    if (path === '/widgets/') return { body: indexPage(await examples(), query), type: HTML };
    if (path === '/manifest/' && schema) return { body: manifestPage(JSON.parse(await schema()), query), type: HTML };
    if (path === '/widgets/widths.css') return { body: widthsStylesheet(await examples()), type: CSS };
    if (path === '/readme/' && readme) return { body: guidePage(await readme(), query), type: HTML };
    const name = guideNames.find((each) => path === `/guide/${each}/`);
    if (name && guide) return { body: guidePage(await guide(name), query), type: HTML };
    if (widgets && /^\/(cy\/)?$/.test(path)) {
      const lang = path === '/' ? 'en' : 'cy';
      const [all, sheets] = [JSON.parse(await widgets()), await themeSheets(root)];
      return { body: frontPage({ lang, query, widgets: all, sheets, builder }), type: HTML };
    }
    const [, small] = /^\/small\/([a-z-]+(?:\.cy)?\.html)$/.exec(path) ?? [];
    if (small && published) {
      const html = await published(`embed/${small}`).catch(() => undefined);
      if (html) return { body: smallPage(html, `${WRITTEN_KIT_ORIGIN}/embed/${small}`), type: HTML };
    }
    const tag = /^\/widgets\/([a-z][a-z0-9-]*)\.html$/.exec(path)?.[1];
    const body = tag && examplesPage(await examples(), tag, query);
    return body ? { body, type: HTML } : undefined;
  }

  return createLoopbackServer(async (request, response) => {
    const path = requestPath(request.url);
    const page = path && (await generated(path, new URLSearchParams(request.url?.split('?')[1])));
    if (page) return sendText(request, response, { ...page, body: withKit(page.body), headers });

    // strict.html is index.html itself, so nothing about the page can have been adapted to its policy.
    const isStrict = path === '/intranet/strict.html';
    const place = path && locate(isStrict ? '/intranet/index.html' : path.replace(/\/$/, '/index.html'));
    // A page says where the kit is.
    const html = place?.endsWith('.html') && (await readFile(join(root, place), 'utf8').catch(() => undefined));
    if (html) {
      const policy = isStrict && { 'Content-Security-Policy': strictPolicy(kitOrigin) };
      return sendText(request, response, { body: withKit(html), type: HTML, headers: { ...headers, ...policy } });
    }
    const found = place ? await sendFile(request, response, root, place, headers) : 'none';
    if (found === 'folder') return redirect(response, `${path}/`, headers);
    if (found === 'sent') return;
    const body = withKit(await readFile(`${root}/not-found.html`));
    return sendText(request, response, { body, type: HTML, status: 404, headers });
  });
}
