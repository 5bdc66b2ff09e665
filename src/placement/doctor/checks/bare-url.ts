import { baseUrl } from '../../../util/clobber-safe-dom.js';

/** An address without its query and hash, which may hold what is nobody's business. */
export function bareUrl(address: string): string {
  try {
    const { origin, protocol, host, pathname } = new URL(address, baseUrl());
    return protocol === 'data:' || protocol === 'blob:' ? protocol : `${host ? origin : protocol}${pathname}`;
  } catch {
    return address.replace(/[?#].*/s, '').slice(0, 200);
  }
}
