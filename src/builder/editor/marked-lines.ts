import type { Effect } from '../../campaign/check/sentences/effects.js';

/** Something that was found in the text. */
export interface Marked {
  level: 'error' | 'warning' | 'note';
  /** The effect on readers; the editor's own marks do not know. */
  effect?: Effect;
  /** Its place in the manifest: a JSON pointer. */
  pointer?: string;
  message: string;
  /** The remedy. */
  remedy?: string;
  /** Both from 1. */
  line: number;
  column: number;
}

/** A finding's words begin small, because the command line puts a place before them. */
export const sentence = (words: string): string =>
  words && `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?:]$/.test(words) ? '' : '.'}`;
