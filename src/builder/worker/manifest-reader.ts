// Reads what a draft extends: each address once, for every pause in typing asks again.
import { CampaignError } from '../../campaign/campaign-error.js';
import type { Explanation } from '../../campaign/load/explain-error.js';
import { fetchManifest } from '../../campaign/load/fetch-manifest.js';
import { type DraftBase, localUrl } from '../editor/draft-base.js';

/** The time after a failure without another attempt, in milliseconds. */
const DEBOUNCE_MS = 15_000;

export type ReadManifest = (url: string) => Promise<string>;

/** @param fetchText gives what is at an address */
export function manifestReader(place: DraftBase, fetchText: ReadManifest = patiently): ReadManifest {
  const known = new Map<string, { text: Promise<string>; until: number }>();
  return (url) => {
    const address = localUrl(url, place);
    const before = known.get(address);
    if (before && before.until > Date.now()) return before.text;
    const text = mayRead(address, place) ? fetchText(address) : Promise.reject(notAllowed(url));
    const entry = { text, until: Number.POSITIVE_INFINITY };
    known.set(address, entry);
    text.catch(() => {
      entry.until = Date.now() + DEBOUNCE_MS;
    });
    return text;
  };
}

const patiently: ReadManifest = (url) => fetchManifest(url, { timeout: 8000, backoff: 200 });

function mayRead(url: string, { root }: DraftBase): boolean {
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || origin === new URL(root).origin;
}

const notAllowed = (url: string): Error & Explanation =>
  Object.assign(new CampaignError('network', url), {
    message: `${url} is not an https address`,
    remedy: 'Write the address of a manifest that begins with https://.',
  });
