// Looks at files of the kit's own site, without fetching them. What was published with the kit is there, and what lies
// elsewhere is none of this page's business: neither is looked at.
import type { Probed } from '../../campaign/check/rules/assets.js';
import { mapUrls } from '../../campaign/merge/rebase-urls.js';
import { type DraftBase, localUrl } from '../editor/draft-base.js';

export interface FileProbe {
  probe: (url: string, isFile: boolean) => Promise<Probed | undefined>;
  /** Everything that a published manifest names is there. */
  trust: (text: string, url: string) => void;
}

export function fileProbe(place: DraftBase, ask: typeof fetch = (...request) => fetch(...request)): FileProbe {
  const known = new Map<string, Promise<Probed | undefined>>();
  const { origin } = new URL(place.root);

  async function look(url: string, isFile: boolean): Promise<Probed | undefined> {
    const response = await ask(url, { method: 'HEAD' }).catch(() => undefined);
    if (!response) return { problem: { reason: 'no answer', gone: false } };
    const { ok, status, headers } = response;
    // A server that knows no HEAD has said nothing of the file.
    if (status === 405 || status === 501) return undefined;
    if (!ok) return { problem: { reason: `it answered ${status}`, gone: status === 404 || status === 410 } };
    const length = headers.get('content-encoding') ? null : headers.get('content-length');
    // Many servers say 0 of what they make as they send it.
    return isFile && Number(length) ? { bytes: Number(length) } : {};
  }

  return {
    probe(address, isFile) {
      const url = localUrl(address, place).replace(/#.*$/, '');
      const before = known.get(url);
      if (before) return before;
      if (new URL(url).origin !== origin) return Promise.resolve(undefined);
      const answer = look(url, isFile);
      known.set(url, answer);
      return answer;
    },
    trust(text, base) {
      mapUrls(jsonIn(text), (address) => {
        const url = URL.canParse(address, base) ? localUrl(new URL(address, base).href, place) : '';
        known.set(url.replace(/#.*$/, ''), Promise.resolve(undefined));
        return address;
      });
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
