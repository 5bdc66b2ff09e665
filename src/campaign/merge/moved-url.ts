import { absoluteUrl } from './url-problem.js';

/**
 * An address that was written in one manifest, as another manifest has to write it: absolute, or a path between two files
 * of one machine, because no manifest may name a file: address.
 */
export function movedUrl(address: string, from: string, to: string): string {
  const href = absoluteUrl(address, from);
  if (href === undefined) return address;
  return [href, to].every((url) => url.startsWith('file:')) ? pathBetween(to, href) : href;
}

function pathBetween(from: string, to: string): string {
  const [here, there] = [from, to].map((url) => url.split('/')) as [string[], string[]];
  let shared = 0;
  while (shared < here.length - 1 && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  // After "file:///" Windows has a drive, which no ".." leaves.
  if (shared === 3 && DRIVE.test(there[3] ?? '')) return `/${there.slice(3).join('/')}`;
  const path = [...here.slice(shared + 1).map(() => '..'), ...there.slice(shared)].join('/');
  // A result that looks like a scheme, or is empty, must become a path.
  return /^$|^[^/]*:/.test(path) ? `./${path}` : path;
}

const DRIVE = /^[a-z]:$/i;
