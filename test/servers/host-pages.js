// Why: a host page comes with its own policy, doctype and language, and those must be in its answer, not added by a test.
// A test posts what its page is, and opens the address it gets in a frame of its own origin.
//
//   GET  /host/kit              where the kit is, or why there is none
//   POST /host/pages/<id>       a page, as JSON (see HostPage)
//   GET  /host/pages/<id>       that page
//   POST /host/faults/<id>      what goes wrong with the kit in this test's folder (see Fault in faulty-kit.js)
//   GET  /host/requests/<id>    what the kit was asked for there
//   GET  /host/scripts/<name>   the scripts of host pages: the recorder and others in page-scripts/

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lookup } from 'mime-types';

/**
 * @typedef {{ html: string, type?: string, headers: Record<string, string> }} HostPage
 * @typedef {import('@web/test-runner').TestRunnerConfig} Config
 * @typedef {NonNullable<Config['middleware']>[number]} Middleware
 */

const SCRIPTS = fileURLToPath(new URL('page-scripts/', import.meta.url));

/**
 * @param {ReturnType<typeof import('./faulty-kit.js').createFaultyKit>} kit
 * @param {() => string} missing why there is no kit, if there is none
 * @returns {Middleware}
 */
export function createHostPages(kit, missing) {
  /** @type {Map<string, HostPage>} */
  const pages = new Map();

  return async (context, next) => {
    const [, what, id = ''] = /^\/host\/(kit|pages|faults|requests|scripts)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
    if (!what) return next();
    context.set('Cache-Control', 'no-store');
    if (context.method === 'POST') {
      const posted = JSON.parse(await read(context.req));
      if (what === 'pages') pages.set(id, posted);
      else kit.folder(id).faults = posted;
      context.body = '';
    } else if (what === 'kit') {
      context.body = { origin: kit.origin(), missing: missing() };
    } else if (what === 'requests') {
      context.body = kit.folder(id).log;
    } else if (what === 'scripts') {
      context.type = lookup(id) || 'text/javascript';
      context.body = await readFile(SCRIPTS + id);
    } else {
      const page = pages.get(id);
      if (!page) return context.throw(404);
      context.set(page.headers);
      context.type = page.type ?? 'text/html; charset=utf-8';
      context.body = page.html;
    }
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function read(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
