import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { source } from '../source.js';

describe('an address that is private', async () => {
  const { isPrivateAddress, publicLookup, refuseLiteral, PrivateHostError } = await source(
    'src/publish/files/private-hosts.ts',
  );

  for (const address of [
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.0.8'],
    ...['::', '::1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2002:7f00:1::', '2001:0:1::'],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b::1'],
  ]) {
    it(`${address} is`, () => assert.equal(isPrivateAddress(address), true));
  }

  for (const address of [
    ...['8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '100.128.0.1', '169.253.1.1', '223.255.255.255'],
    ...['2606:4700::1111', '2001:4860:4860::8888', '::ffff:8.8.8.8', '64:ff9b::808:808', '64:ff9b::5db8:d822'],
    ...['example.org', ''],
  ]) {
    it(`${address || 'nothing'} is not`, () => assert.equal(isPrivateAddress(address), false));
  }

  it('is refused however an address writes it', () => {
    for (const host of ['127.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:10.0.0.1]', '１２７.0.0.1']) {
      assert.throws(() => refuseLiteral(new URL(`http://${host}/`)), PrivateHostError, host);
    }
    assert.doesNotThrow(() => refuseLiteral(new URL('http://example.org/')));
  });

  it('is refused where a name leads to it', async () => {
    for (const all of [true, false]) {
      const error = await new Promise((done) => publicLookup('localhost', { all }, done));
      assert.ok(error instanceof PrivateHostError);
      assert.match(error.message, /^localhost is in a private network$/);
    }
  });
});
