// Why: networks and servers fail in a few ways that a page must survive. This is the demo's kit server with a front that
// notes every request and can fail on demand. Each test has its own folder, /t/<id>/, so its own log and faults, and
// addresses that no cache has seen.

import { request as httpRequest } from 'node:http';
import { lookup } from 'mime-types';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';

/**
 * A fault of the requests whose path matches. Properties that are not set stay as the kit would answer.
 * @typedef {object} Fault
 * @property {string} path a regular expression for the path below the test's folder, such as `manifest.json`
 * @property {number} [times] how often, before all is well again; default: always
 * @property {number} [gather] answer only when so many matching requests have arrived (or after 3 s, if they never do)
 * @property {boolean} [hang] never answer
 * @property {boolean} [drip] begin to answer, and never end
 * @property {boolean} [drop] close the connection instead of answering
 * @property {boolean} [cut] close the connection in the middle of the body
 * @property {number} [status]
 * @property {string} [body]
 * @property {string} [type] of that body
 * @property {boolean} [latin1] a byte for each letter of that body, instead of UTF-8
 * @property {string} [redirect]
 * @property {boolean} [noCors] without Access-Control-Allow-Origin
 *
 * @typedef {object} LoggedRequest
 * @property {string} path below the test's folder, with its query
 * @property {number} arrived the moment, as a number in the order of all moments of this server
 * @property {number} [answered] the moment of the first byte of the answer
 * @property {number} [status]
 * @property {string} [referrer] the page that the browser says it comes from
 *
 * @typedef {{ log: LoggedRequest[], faults: Fault[], waiting: Map<Fault, (() => void)[]> }} Folder
 * @typedef {import('../../demo/servers/send-text.js').Request} Request
 * @typedef {import('../../demo/servers/send-text.js').Response} Response
 */

/** The time that a gathering waits for requests that do not come. */
const GATHER_MS = 3000;

/** @param {{ dist: string, campaigns: string }} options */
export function createFaultyKit({ dist, campaigns }) {
  /** @type {Map<string, Folder>} */
  const folders = new Map();
  /** @type {Record<string, Promise<string>>} */
  const manifests = {};
  let moment = 0;
  let inner = '';
  let origin = '';

  const kit = createKitServer({
    dist,
    campaigns,
    manifest: (name = 'northshire') => {
      // Imported late: it needs what is built.
      const made =
        manifests[name] ??
        import('../../demo/servers/sample-manifest.js').then((it) => it.sampleManifest(campaigns, name));
      manifests[name] = made;
      return made;
    },
  });
  const front = createLoopbackServer(answer);

  /** @param {string} id @returns {Folder} */
  function folder(id) {
    const found = folders.get(id) ?? { log: [], faults: [], waiting: new Map() };
    folders.set(id, found);
    return found;
  }

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    const [, id, path] = /^\/t\/([\w-]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    if (id === undefined || path === undefined) return void response.writeHead(404).end();
    const own = folder(id);
    /** @type {LoggedRequest} */
    const entry = { path, arrived: ++moment, referrer: request.headers.referer };
    own.log.push(entry);
    // A chunk that is asked for again may have another spelling.
    const name = path.replace(/^%63/, 'c');
    const fault = own.faults.find(({ path: pattern, times = 1 }) => times > 0 && new RegExp(pattern).test(name));
    if (fault?.times) fault.times--;
    if (fault?.hang) return;
    if (fault?.gather) await gathered(own, fault, fault.gather);
    entry.answered = ++moment;
    entry.status = fault?.status ?? (fault?.redirect ? 302 : undefined);
    if (fault?.drop) return void response.destroy();
    if (fault?.drip) {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': lookup(path.split('?', 1)[0] ?? '') || 'text/plain',
      });
      return void response.write(' ');
    }
    const headers = fault?.noCors ? {} : { 'Access-Control-Allow-Origin': '*' };
    if (fault?.redirect) return void response.writeHead(302, { ...headers, Location: fault.redirect }).end();
    if (fault?.body !== undefined || fault?.status) {
      const { body = '', status = 200, type = 'application/json; charset=utf-8' } = fault;
      return void response
        .writeHead(status, { ...headers, 'Content-Type': type })
        .end(body, fault?.latin1 ? 'latin1' : 'utf8');
    }
    await pass(request, response, path, fault, entry);
  }

  /** @param {Folder} own @param {Fault} fault @param {number} wanted */
  function gathered(own, fault, wanted) {
    const waiting = own.waiting.get(fault) ?? [];
    own.waiting.set(fault, waiting);
    return new Promise((/** @type {(value?: undefined) => void} */ go) => {
      waiting.push(go);
      if (waiting.length >= wanted) for (const each of waiting) each();
      else setTimeout(go, GATHER_MS).unref();
    });
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {string} path
   * @param {Fault | undefined} fault
   * @param {LoggedRequest} entry
   */
  function pass({ method, headers }, response, path, fault, entry) {
    return new Promise((/** @type {(value?: undefined) => void} */ done) => {
      const onward = httpRequest(`${inner}/${path}`, { method, headers }, (reply) => {
        entry.status = reply.statusCode;
        const own = { ...reply.headers };
        if (fault?.noCors) delete own['access-control-allow-origin'];
        if (!fault?.cut) {
          response.writeHead(reply.statusCode ?? 500, own);
          reply.pipe(response);
          return void reply.once('close', done);
        }
        // The length is promised, half of it comes.
        response.writeHead(200, own);
        reply.once('data', (/** @type {Buffer} */ bytes) => {
          response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
          reply.destroy();
          done();
        });
      });
      // A page that goes away takes its requests with it.
      onward.once('error', () => done(void response.destroy()));
      response.once('close', () => done(void onward.destroy()));
      onward.end();
    });
  }

  return {
    folder,
    origin: () => origin,
    async start() {
      inner = await kit.listen();
      origin = await front.listen();
    },
    async stop() {
      await front.close();
      await kit.close();
    },
  };
}
