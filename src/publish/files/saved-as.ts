import { encodingNames } from '../../campaign/bytes/explain-text.js';
import { garbledWords } from '../../campaign/bytes/mojibake.js';
import { readText } from '../../campaign/bytes/read-text.js';
import type { Contents } from '../../campaign/check/rules/contents.js';

/** The encoding of a text that is not UTF-8, by the name that people know; of one that is, the first word that a program garbled. */
export function savedAs(bytes: Uint8Array): Pick<Contents, 'otherEncoding' | 'encoding' | 'garbled'> {
  const { text, encoding } = readText(bytes);
  if (text === undefined) return {};
  if (encoding !== 'utf-8') return { otherEncoding: true, encoding: encodingNames[encoding] };
  const [garbled] = garbledWords(text);
  return garbled ? { garbled } : {};
}
