// Checks manifests that a test makes.
import { type CheckOptions, type CheckResult, checkManifest } from '../../../src/campaign/check/check-manifest.js';
import type { Finding } from '../../../src/campaign/check/finding.js';

export const URL_OF_MANIFEST = 'https://northshire.example/kit/manifest.json';
export const NATIONAL = 'https://national.example/kit/manifest.json';

/** The time at which tests take place. */
export const NOW = Date.UTC(2026, 10, 23, 12);

/** A text in both languages. */
export const both = (en: string, cy = en): { en: string; cy: string } => ({ en, cy });

/** A manifest with nothing wrong in it, and what a test adds. */
export const manifestWith = (parts: object = {}): object => ({
  campaign: { title: both('Thank you', 'Diolch') },
  ...parts,
});

/** The text of a manifest, as an editor would lay it out. */
export const written = (json: unknown): string => JSON.stringify(json, null, 2);

/** Checks a manifest, given as JSON or as text; `national` is what it extends. */
export function check(
  manifest: unknown,
  { national, url = URL_OF_MANIFEST, ...options }: CheckOptions & { national?: unknown; url?: string } = {},
): Promise<CheckResult> {
  const text = typeof manifest === 'string' ? manifest : written(manifest);
  const read = async () => (typeof national === 'string' ? national : written(national));
  return checkManifest(text, url, { now: NOW, read, ...options });
}

/** A finding in one line. */
export const lineOf = ({ level, code, pointer }: Finding): string => `${level} ${code} ${pointer}`;
