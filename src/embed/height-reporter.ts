// Tells whoever embeds this page how high it is, in every dialect, when that has changed.
import type { Dialect, Size } from './resize-protocols.js';

export type Parent = Pick<Window, 'postMessage'>;

/**
 * A function that measures, and tells the parent what it does not know yet.
 * @returns it takes a test of who is told in any case
 */
export function createTeller(parent: Parent, dialects: readonly Dialect[], measure: () => Size) {
  let known: Size | undefined;
  const announced = new Map<Dialect, number>();
  return (asks: (dialect: Dialect) => boolean | undefined = () => false): void => {
    const { width, height } = measure();
    // A frame that is not rendered has no size: what was known last holds.
    if (width && height) known = { width: Math.ceil(width), height: Math.ceil(height) };
    for (const dialect of dialects) {
      const asked = asks(dialect);
      const message = known && (asked || announced.get(dialect) !== known.height) && dialect.say(known);
      if (!known || !message) continue;
      announced.set(dialect, known.height);
      parent.postMessage(message, '*');
    }
  };
}
