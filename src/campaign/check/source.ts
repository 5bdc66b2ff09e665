// A manifest's file: its JSON, and the line and column of everything in it.

import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { explainKind, oddCharacter } from '../bytes/explain-text.js';
import { depthProblem } from '../limits.js';

/** The keys and indexes that lead to a place in JSON. */
export type Path = readonly (string | number)[];

export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], json);

export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  column: number;
}

export interface SyntaxProblem extends Position {
  message: string;
  remedy: string;
}

/** By the parser's names of its errors. */
const sentences: Record<string, [message: string, remedy: string]> = {
  CommaExpected: ['a comma is missing before this', 'Put a comma after the value or bracket before it.'],
  ColonExpected: ['a colon is missing before this', 'Write "key": value.'],
  PropertyNameExpected: [
    'a key is missing here',
    'Delete the comma before it, or write the key in straight double quotes: "key".',
  ],
  ValueExpected: [
    'a value is missing here',
    'Delete the comma before it, or write the value; texts go in straight double quotes.',
  ],
  CloseBraceExpected: ['a } is missing', 'Close what { opened, or upload the file again: it may be cut off.'],
  CloseBracketExpected: ['a ] is missing', 'Close what [ opened, or upload the file again: it may be cut off.'],
  EndOfFileExpected: ['there is more after the end of the manifest', 'Delete what follows the last }.'],
  InvalidCommentToken: ['JSON has no comments', 'Delete the comment.'],
  UnexpectedEndOfComment: ['JSON has no comments', 'Delete the comment.'],
  UnexpectedEndOfString: [
    'a text does not end',
    'Put a straight double quote at its end. A line break inside a text is written \\n.',
  ],
  InvalidNumberFormat: ['this is not a number', 'Write digits, such as 12 or 0.5.'],
  UnexpectedEndOfNumber: ['this is not a number', 'Write digits, such as 12 or 0.5.'],
  InvalidEscapeCharacter: ['\\ is before a letter that means nothing after it', 'Write \\\\ for a backslash itself.'],
  InvalidUnicode: ['\\u is not followed by four hexadecimal digits', 'Write the letter itself.'],
  InvalidCharacter: [
    'JSON does not allow this character inside a text',
    'Write \\n for a line break and \\t for a tab.',
  ],
};

const otherwise: [string, string] = [
  'this is not JSON',
  'Write texts and keys in straight double quotes ("), not in curly or single ones.',
];

export class ManifestSource {
  /** The file’s JSON; undefined if it is not JSON. */
  readonly json: unknown;
  /** Why it is not JSON. */
  readonly problem: SyntaxProblem | undefined;
  /** The keys that an object has twice: the first is lost. */
  readonly duplicateKeys: (Position & { key: string })[] = [];
  readonly #root: Node | undefined;
  readonly #lineStarts: number[];

  constructor(
    readonly url: string,
    readonly text: string,
  ) {
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const errors: ParseError[] = [];
    const tooDeep = depthProblem(text);
    if (tooDeep) {
      this.problem = { line: 1, column: 1, message: tooDeep, remedy: 'Check that it is a manifest.' };
      return;
    }
    try {
      this.#root = parseTree(text, errors, { disallowComments: true });
      const [first] = errors;
      if (first) this.problem = this.#named() ?? { ...this.#positionAt(first.offset), ...sentence(first.error) };
      else this.json = JSON.parse(text);
    } catch (error) {
      // Nested deeper than a program goes, or refused by JSON.parse alone.
      const [message, remedy] = otherwise;
      this.problem = this.#named() ?? {
        line: 1,
        column: 1,
        message: `${message} (${error instanceof Error ? error.message : error})`,
        remedy,
      };
    }
    if (!this.problem && this.#root) this.#findDuplicates(this.#root);
  }

  /** The lines of a value, or of its key. What is not there gets the line of its object. */
  position(path: Path, ofKey = false): Position {
    for (let length = path.length; length > 0 && this.#root; length--) {
      const node = findNodeAtLocation(this.#root, [...path.slice(0, length)]);
      if (!node) continue;
      const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      return this.#positionAt((ofKey && length === path.length ? (key ?? node) : node).offset);
    }
    return this.#positionAt(this.#root?.offset ?? 0);
  }

  /** The problem where the text is something else than JSON, or has a character that a parser cannot name. */
  #named(): SyntaxProblem | undefined {
    const odd = oddCharacter(this.text);
    const words = explainKind(this.text) ?? odd?.words;
    return words && { ...this.#positionAt(words === odd?.words ? odd.offset : 0), message: words[0], remedy: words[1] };
  }

  #positionAt(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  #findDuplicates({ type, children = [] }: Node): void {
    const seen = new Set<string>();
    for (const child of children) {
      const [name] = type === 'object' ? (child.children ?? []) : [];
      if (name && seen.has(name.value)) this.duplicateKeys.push({ key: name.value, ...this.#positionAt(name.offset) });
      if (name) seen.add(name.value);
      this.#findDuplicates(child);
    }
  }
}

function sentence(code: ParseError['error']): { message: string; remedy: string } {
  const [message, remedy] = sentences[printParseErrorCode(code)] ?? otherwise;
  return { message, remedy };
}
