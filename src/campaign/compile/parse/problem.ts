/** Something in a manifest that cannot be used. */
export interface Problem {
  /** Where: a JSON pointer (RFC 6901) into the manifest. */
  pointer: string;
  /** The problem, as the rest of a sentence that begins with the pointer. */
  message: string;
  /** The consequence: "that field is left out". */
  fate: string;
}

/** The consequence for an item whose required field is wrong. */
export const ITEM_LEFT_OUT = 'the item is left out';

/** A problem in one line, for the console. */
export const problemLine = ({ pointer, message, fate }: Problem): string => `${pointer} ${message}; ${fate}.`;

/** A JSON pointer (RFC 6901) from the keys and indexes that lead to a place. */
export const pointerOf = (path: readonly unknown[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
