/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

/**
 * Answers with a text that is made, not kept as a file.
 * @param {Request} request
 * @param {Response} response
 * @param {{ body: string, type: string, status?: number, headers?: Headers }} answer
 */
export function sendText(request, response, { body, type, status = 200, headers = {} }) {
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Response} response @param {string} path @param {Headers} headers */
export const redirect = (response, path, headers) =>
  void response.writeHead(301, { ...headers, Location: encodeURI(path) }).end();
