// A manifest that makes check say one thing, and the pieces that such manifests are made of.
import type { CheckOptions } from '../../../src/campaign/check/check-manifest.js';
import type { Probed } from '../../../src/campaign/check/rules/assets.js';
import type { Drawing } from '../../../src/campaign/check/rules/contents.js';
import type { FindingCode } from '../../../src/campaign/check/sentences/sentences.js';
import { both, manifestWith, NATIONAL } from './checked.js';

export interface Sample {
  manifest: unknown;
  /** Its address. */
  url?: string;
  national?: unknown;
  options?: CheckOptions;
  /** The place of the finding. */
  pointer: string;
  /** The manifest that it is in. Default: the one that was checked. */
  file?: string;
  /** Words that the message or the remedy must have. */
  names: string[];
  /** Findings that follow from it. */
  also?: FindingCode[];
}

export const item = (section: string, fields: object) => manifestWith({ [section]: [{ id: 'a', ...fields }] });
export const message = (fields: object) => item('messages', { heading: both('Thank you', 'Diolch'), ...fields });
export const body = (en: string, cy = 'Diolch') => message({ body: both(en, cy) });
export const picture = (fields: object) => ({
  url: 'door.jpg',
  alt: both('A door', 'Drws'),
  width: 1280,
  height: 720,
  ...fields,
});
export const action = (url: string) =>
  message({ actions: [{ label: both('Read the guide', 'Darllen y canllaw'), url }] });
export const resource = (file: object, fields = {}) => item('resources', { title: both('Poster'), file, ...fields });
export const service = (fields: object) => item('support', { name: both('Help', 'Cymorth'), ...fields });
export const plan = (fields: object) =>
  manifestWith({
    campaign: { title: both('Thank you', 'Diolch'), updated: '2026-11-20' },
    plan: [{ id: 'a', title: both('Film', 'Ffilm'), ...fields }],
  });
export const overlay = (parts: object) => ({ extends: NATIONAL, ...parts });
export const national = manifestWith({ messages: [{ id: 'hello', heading: both('Hello', 'Helo') }] });
/** A manifest that is a file. */
export const ON_DISK = 'file:///home/sam/campaign/manifest.json';
/** The picture of a message, and what is found of its file. */
export const pictured = (found: Probed, names: string[], url = 'door.jpg'): Sample => ({
  manifest: message({ picture: picture({ url }) }),
  options: { probe: async () => found },
  pointer: '/messages/0/picture/url',
  names,
});
export const drawn = (drawing: Drawing, names: string[]): Sample =>
  pictured({ type: 'image/svg+xml', drawing }, names, 'door.svg');
export const finds = (found: object): CheckOptions => ({ probe: async () => found });
