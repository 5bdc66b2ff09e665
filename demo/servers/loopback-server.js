// Listens on both loopback addresses ("localhost" is 127.0.0.1 to some programs and ::1 to others) and on nothing else:
// a demo must not be reachable from the network.
import { createServer } from 'node:http';

/** @typedef {import('./send-text.js').Request} Request */
/** @typedef {import('./send-text.js').Response} Response */
/** @typedef {(request: Request, response: Response) => Promise<void>} Handler */

/**
 * @typedef {object} LoopbackServer
 * @property {(port?: number) => Promise<string>} listen resolves with the origin, `http://localhost:PORT`; port 0 picks a free one
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * @param {Handler} handle answers GET and HEAD; everything else is refused before it gets there
 * @param {import('./send-text.js').Headers} [preflight] what browsers are told that ask first, with OPTIONS
 * @returns {LoopbackServer}
 */
export function createLoopbackServer(handle, preflight) {
  /** @param {Request} request @param {Response} response */
  const answer = async (request, response) => {
    try {
      if (preflight && request.method === 'OPTIONS') response.writeHead(204, preflight).end();
      else if (!['GET', 'HEAD'].includes(request.method ?? '')) response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      else if (request.url === '/favicon.ico')
        response.writeHead(204).end(); // asked for by browsers, missed by nobody
      else await handle(request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url} failed:`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${error}\n`);
    }
  };
  const servers = { '127.0.0.1': createServer(answer), '::1': createServer(answer) };

  /** @param {keyof typeof servers} host @param {number} port */
  const listenOn = (host, port) =>
    new Promise((resolve, reject) => {
      const server = servers[host].once('error', reject).listen(port, host, () => {
        server.off('error', reject);
        const address = server.address();
        resolve(address && typeof address === 'object' ? address.port : port);
      });
    });

  return {
    async listen(wanted = 0) {
      try {
        const port = await listenOn('127.0.0.1', wanted);
        await listenOn('::1', port).catch((error) => {
          if (error.code === 'EADDRINUSE') throw error; // otherwise the machine has no IPv6, and needs none
        });
        return `http://localhost:${port}`;
      } catch (error) {
        await this.close();
        throw error;
      }
    },
    async close() {
      for (const server of Object.values(servers)) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
