// The places of a drawn template that values go to, and how each takes its next value.
import { type Hole, prepared, type Template, textOf, walker } from './template.js';

/** Nothing: no text, or no attribute. The same as Lit’s, for what is made elsewhere. */
export const nothing = Symbol.for('lit-nothing');
/** In text: leaves what is there. */
export const noChange = Symbol.for('lit-noChange');

/** Takes the values from a position on; says where the next part's begin. */
type Part = (values: readonly unknown[], at: number) => number;
/** Draws a value in its place. */
export type Draw = (value: unknown) => void;

const isPrimitive = (value: unknown): boolean =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');

/** @param host what listeners are called on */
function draw(text: string, host: unknown): [drawn: DocumentFragment, update: (values: readonly unknown[]) => void] {
  const { content, holes } = prepared(text);
  const drawn: DocumentFragment = Document.prototype.importNode.call(document, content, true) as never;
  walker.currentNode = drawn;
  let index = -1;
  const parts = holes.map((hole) => {
    for (; index < hole.index; index++) walker.nextNode();
    return partAt(walker.currentNode, hole, host);
  });
  const update = (next: readonly unknown[]) => {
    let at = 0;
    for (const part of parts) at = part(next, at);
  };
  // A walker would stay in what it has walked.
  walker.currentNode = document;
  return [drawn, update];
}

function partAt(node: Node, { attribute }: Hole, host: unknown): Part {
  if (attribute) return attributePart(node as Element, attribute, host);
  const { nextSibling } = node;
  const put = childPart(node as ChildNode, () => nextSibling, host);
  return (values, at) => {
    put(values[at]);
    return at + 1;
  };
}

function attributePart(element: Element, { kind, name, words }: NonNullable<Hole['attribute']>, host: unknown): Part {
  const isWhole = words.join('') === '' && words.length === 2;
  let last: unknown = nothing;
  const listener = (event: Event) => typeof last === 'function' && last.call(host, event);
  const set = (value: unknown) => {
    const given = value === nothing ? undefined : value;
    if (kind === '.') Reflect.set(element, name, given);
    else if (kind === '?') element.toggleAttribute(name, Boolean(given));
    else if (kind) {
      // A listener that is taken away stays, and does nothing.
      if (last === nothing) element.addEventListener(name, listener);
    } else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, String(given ?? ''));
  };
  return (values, at) => {
    const own = values.slice(at, at + words.length - 1);
    const value = isWhole
      ? own[0]
      : own.includes(nothing)
        ? nothing
        : words.reduce((all, word, index) => `${all}${own[index - 1] ?? ''}${word}`);
    if (value !== last || !isPrimitive(value)) set(value);
    last = value;
    return at + own.length;
  };
}

/**
 * A place between two nodes.
 * @param end what follows it, or null; asked for whenever something is put before it
 */
export function childPart(start: ChildNode, end: () => ChildNode | null, host: unknown): Draw {
  let last: unknown = nothing;
  let update: ((values: readonly unknown[]) => void) | undefined;
  let items: { start: ChildNode; put: Draw }[] | undefined;

  const clear = (from: ChildNode | null) => {
    for (const stop = end(); from && from !== stop; ) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  };
  const insert = <T extends Node>(node: T): T => (start.parentNode as Node).insertBefore(node, end());
  const replace = (node?: Node) => {
    clear(start.nextSibling);
    items = update = undefined;
    if (node) insert(node);
  };

  const list = (values: Iterable<unknown>) => {
    if (!items) replace();
    const own = items ?? [];
    items = own;
    let count = 0;
    for (const value of values) {
      const index = count++;
      own[index] ??= (() => {
        const marker = insert(new Comment());
        return { start: marker, put: childPart(marker, () => own[index + 1]?.start ?? end(), host) };
      })();
      own[index].put(value);
    }
    const [rest] = own.splice(count);
    if (rest) clear(rest.start);
  };

  return (value) => {
    if (value === noChange) return;
    const text = textOf(value);
    if (text !== undefined) {
      const { values } = value as Template;
      if (!update || last !== text) {
        const [drawn, next] = draw(text, host);
        next(values);
        replace(drawn);
        update = next;
      } else update(values);
      last = text;
      return;
    }
    if (typeof value === 'object' && value && Symbol.iterator in value) list(value as Iterable<unknown>);
    else if (value instanceof Node) {
      if (value !== last) replace(value);
    } else if (value === nothing || value === undefined || value === null || value === '') replace();
    else if (update || items || value !== last) {
      const text = String(value);
      const shown = start.nextSibling;
      if (!update && !items && shown && shown !== end() && shown.nodeType === 3) (shown as Text).data = text;
      else replace(new Text(text));
    }
    update = undefined;
    last = value;
  };
}

/** Draws a value at the end of an element, once. */
export const render = (value: unknown, into: Node): void =>
  childPart(into.appendChild(new Comment()), () => null, undefined)(value);
