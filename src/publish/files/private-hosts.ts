// Addresses that only this machine and its network can reach. A manifest from elsewhere must not have them asked: what answers
// there believes whoever is inside.
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const RANGES: [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'], // this machine
  ['10.0.0.0', 8, 'ipv4'], // private: RFC 1918
  ['100.64.0.0', 10, 'ipv4'], // shared by a provider's customers: RFC 6598
  ['127.0.0.0', 8, 'ipv4'], // loopback
  ['169.254.0.0', 16, 'ipv4'], // link-local, and the metadata of cloud machines
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'], // measurements: RFC 2544
  ['224.0.0.0', 3, 'ipv4'], // to many, and reserved
  ['::', 127, 'ipv6'], // none, and loopback
  ['fc00::', 7, 'ipv6'], // private: RFC 4193
  ['fe80::', 9, 'ipv6'], // link-local, and what was private before
  ['ff00::', 8, 'ipv6'], // to many
  ['2001::', 32, 'ipv6'], // Teredo
  ['2002::', 16, 'ipv6'], // 6to4, which may hold any of the above
];

const blocked = new BlockList();
for (const [network, prefix, family] of RANGES) blocked.addSubnet(network, prefix, family);

/** NAT64 (RFC 6052): an IPv4 address in the last 32 bits. */
const NAT64 = /^64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})$/i;

/** @param address an IP address, without brackets */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (!family) return false;
  const [, high = '0', low = ''] = NAT64.exec(address) ?? [];
  if (low) {
    const [h, l] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return isPrivateAddress([h >> 8, h & 255, l >> 8, l & 255].join('.'));
  }
  return blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** An address that is private. */
export class PrivateHostError extends Error {
  constructor(readonly host: string) {
    super(`${host} is in a private network`);
  }
}

/** @throws {PrivateHostError} where a host is written as a private address. (Node asks no DNS for one that is.) */
export function refuseLiteral({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isPrivateAddress(host)) throw new PrivateHostError(host);
}

/** DNS for a connection: a name that leads to a private address is not connected to, whatever it led to before. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '');
    const bad = found.find(({ address }) => isPrivateAddress(address));
    if (bad) return done(new PrivateHostError(hostname), '');
    if (options.all) return done(null, found);
    const [first] = found;
    return first ? done(null, first.address, first.family) : done(new Error(`no address of ${hostname}`), '');
  });
};

/** http and https on their usual ports are the same server. */
export const placeOf = (url: string): string => {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port}`;
};
