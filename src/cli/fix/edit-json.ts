// Changes values in the text of a JSON file, and nothing else in it: indentation, line ends and the order of keys stay. The text
// is parsed once, however many values change: a manifest from a spreadsheet may have thousands to put right.
import { type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

type Path = readonly (string | number)[];

export class JsonText {
  readonly #root: Node | undefined;
  readonly #accepted: Edit[] = [];
  readonly #lineEnds: number[];

  constructor(readonly text: string) {
    this.#root = parseTree(text);
    this.#lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index);
  }

  /** @returns undefined where there is nothing to change, or it would change what another edit did */
  edit(path: Path, value: unknown): Edit | undefined {
    const edit = this.#editFor(path, value);
    if (!edit || this.text.slice(edit.offset, edit.offset + edit.length) === edit.content) return undefined;
    return this.#accepted.some((other) => overlap(edit, other)) ? undefined : edit;
  }

  /** The number of the line that a place is in, from 1. */
  lineOf(offset: number): number {
    const next = this.#lineEnds.findIndex((end) => end >= offset);
    return (next < 0 ? this.#lineEnds.length : next) + 1;
  }

  accept(edits: readonly Edit[]): void {
    this.#accepted.push(...edits);
  }

  result(): string {
    // The library copies the whole text once for each.
    const pieces: string[] = [];
    let at = 0;
    for (const { offset, length, content } of this.#accepted.toSorted((a, b) => a.offset - b.offset)) {
      pieces.push(this.text.slice(at, offset), content);
      at = offset + length;
    }
    return [...pieces, this.text.slice(at)].join('');
  }

  #editFor(path: Path, value: unknown): Edit | undefined {
    const node = this.#root && findNodeAtLocation(this.#root, [...path]);
    if (value === undefined) return node?.parent?.type === 'property' ? removal(node.parent) : undefined;
    const content = JSON.stringify(value);
    if (node) return { offset: node.offset, length: node.length, content };
    const parent = this.#root && findNodeAtLocation(this.#root, path.slice(0, -1));
    return parent?.type === 'object' ? this.#addition(parent, `${JSON.stringify(path.at(-1))}`, content) : undefined;
  }

  /** A further key, laid out as the key before it. */
  #addition({ offset, children = [] }: Node, key: string, content: string): Edit {
    const before = children.at(-1);
    const [name, value] = before?.children ?? [];
    if (!before || !name || !value) return { offset: offset + 1, length: 0, content: `${key}: ${content}` };
    const lead = /\s*$/.exec(this.text.slice(0, name.offset))?.[0] ?? '';
    const colon = this.text.slice(name.offset + name.length, value.offset);
    return { offset: before.offset + before.length, length: 0, content: `,${lead}${key}${colon}${content}` };
  }
}

/** A key goes with one comma. */
function removal(property: Node): Edit {
  const siblings = property.parent?.children ?? [];
  const at = siblings.indexOf(property);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  const start = previous ? previous.offset + previous.length : property.offset;
  const end = previous || !next ? property.offset + property.length : next.offset;
  return { offset: start, length: end - start, content: '' };
}

const overlap = (one: Edit, other: Edit): boolean =>
  one.offset === other.offset
    ? !(one.length === 0 && other.length === 0 && one.content.startsWith(','))
    : one.offset < other.offset + other.length && other.offset < one.offset + one.length;
