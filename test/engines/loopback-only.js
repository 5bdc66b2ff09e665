// Why: @web/dev-server listens on every network interface when its host is localhost or 127.0.0.1. A test server shows
// the whole repository, so before the first page it listens again, on the loopback interface alone.

import { once } from 'node:events';

export function loopbackOnly() {
  return {
    name: 'loopback-only',
    /** @param {{ server?: import('node:net').Server, config: { port?: number } }} args */
    async serverStart({ server, config }) {
      if (!server) return;
      const closed = once(server, 'close');
      server.close();
      await closed;
      server.listen(config.port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
