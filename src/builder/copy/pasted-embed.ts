// Findings about a paste, as data; i18n/builder/copy.ts has the words.
import type { Tag } from '../../widgets/registry.js';

/** The outcomes for visitors, best first. */
export const outcomes = [
  'widget',
  'linkWidget',
  'addressWidget',
  'frame',
  'staticFrame',
  'link',
  'address',
  'words',
  'nothing',
] as const;
export type Outcome = (typeof outcomes)[number];

export type NoteKey =
  | `${'attribute' | 'theme' | 'language' | 'fallback' | 'frame' | 'element' | 'link' | 'height' | 'title'}Lost`
  | `${'left' | 'not' | 'address'}Alone`
  | 'attributeChanged'
  | 'attributeAdded'
  | 'themeByLink'
  | 'otherWidget'
  | 'otherHost'
  | 'wrapped'
  | 'noHost'
  | 'http'
  | 'httpFrame'
  | 'escapedTwice'
  | 'emptyLink'
  | 'emptyFrame'
  | 'designed'
  | 'switchedOff'
  | 'unclosed'
  | 'code'
  | 'twice'
  | 'misspeltTag'
  | 'leftover'
  | 'unknownEmbed';

/** Something that was lost or changed. */
export interface Note {
  key: NoteKey;
  /** The facts of its sentence. */
  about: string[];
  /** Visitors see something else than was meant. */
  bad: boolean;
}

/** One thing of what was pasted: an element, a frame, a link, an address. */
export interface PastedEmbed {
  kind: 'element' | 'frame' | 'link' | 'address';
  tag: Tag | '';
  attributes: Record<string, string>;
  theme: Record<string, string>;
  /** The outcome with our script, and without. */
  script: Outcome;
  noScript: Outcome;
  notes: Note[];
}

export const note = (key: NoteKey, bad: boolean, ...about: string[]): Note => ({ key, bad, about });

/** The higher, the less. */
export const rank = (outcome: Outcome): number => outcomes.indexOf(outcome);

/** True if the campaign shows on the page itself. */
export const isLive = (outcome: Outcome): boolean => rank(outcome) <= rank('staticFrame');
