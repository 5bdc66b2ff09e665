import { CliError } from './cli-error.js';

/** In a path, these stand for themselves in every file that a kit has for servers, as does what is not ASCII and can be seen. */
const PLAIN = /^(?:[\w .~-]|(?![\p{C}\p{Z}])[^\0-\x7f])*$/u;

/**
 * The address that a kit will have, as it is written everywhere: whole, and ending with "/".
 * @throws {CliError} where it could not be written into every file that needs it, or means something else than it seems to
 */
export function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:\/\//i.test(address.trim())) {
    throw refused(address, 'is not a web address', 'Write it as https://www.example.org/campaign/.');
  }
  if (url.username || url.password) {
    throw refused(
      `${url.protocol}//…@${url.host}${url.pathname}`,
      'holds a name or a password, which every page of the kit would show',
      'Write it without the part before the @.',
    );
  }
  if (url.search || url.hash || /[?#]/.test(address)) {
    throw refused(
      address,
      'has a ? or a #, which cannot be part of the address of a folder',
      'Write it up to that sign.',
    );
  }
  const sign = oddSign(url.pathname);
  if (sign) {
    throw refused(
      address,
      `has ${sign} in its path, which means something else to servers and policies`,
      'Name the folder with letters, digits, - and _ only.',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (/^\/\/|\/\//.test(url.pathname)) {
    throw refused(address, 'has two / one after the other in its path', 'Write one of them.');
  }
  return url.href;
}

function oddSign(path: string): string | undefined {
  for (const segment of path.split('/')) {
    try {
      const sign = [...decodeURIComponent(segment)].find((character) => !PLAIN.test(character));
      if (sign) return JSON.stringify(sign);
    } catch {
      return 'a "%" that begins no letter';
    }
  }
  return undefined;
}

const refused = (address: string, problem: string, remedy: string) =>
  new CliError(`--base ${address} ${problem}`, remedy);
