// A page is visited in each state of the kit, with our script and without.
import { visit } from './visit.js';

/**
 * @param {import('./systems.js').Surroundings} around
 * @param {import('./systems.js').Written} written
 * @param {{ expected: string[] | undefined, look: import('./visit.js').Options['look'] | '' }} options what the table says of the page
 * @returns {Promise<{ seen: Record<string, string>, checks: Record<string, string[]> }>} problems, by what should be so
 */
export async function visits(around, { url, plain }, { expected, look }) {
  const names = Object.keys(around.placed.forms);
  /** @param {Record<string, string>} seen @param {RegExp} good */
  const others = (seen, good) =>
    names.flatMap((name) => (good.test(seen[name] ?? '') ? [] : [`${name}: ${seen[name]}`]));
  const isThere = (/** @type {Record<string, string>} */ seen) => others(seen, /^(?!lost)/).length === 0;

  around.kit.becomes('whole');
  const whole = await visit(around, url, {
    ask: 'seen',
    isAwaited: (seen) => (expected ? names.every((name, index) => seen[name] === expected[index]) : isThere(seen)),
    ...(look && { look }),
  });
  const without = await visit(around, plain, { ask: 'seen without script', isAwaited: isThere });
  around.kit.becomes('empty');
  const empty = await visit(around, url, { ask: 'left', isAwaited: isThere });
  around.kit.becomes('no campaign');
  const halved = await visit(around, url, {
    ask: 'left',
    isAwaited: (seen, { lines }) => isThere(seen) && lines.length > 0,
  });

  return {
    seen: whole.seen,
    checks: {
      'each form shows once, as tall as it is': [
        ...others(whole.seen, /^(widget|frame|static page|link|address)( and code)?$/),
        ...whole.cut,
        ...whole.lines,
      ],
      'each form shows without our script': others(without.seen, /^(frame|static page|link|address)( and code)?$/),
      'each form has its link while the kit is gone': [...others(empty.seen, /^link$/), ...empty.lines],
      'each form has its link while the campaign is gone, and one line says so': [
        ...others(halved.seen, /^link$/),
        ...(halved.lines.length === 1 ? [] : [`${halved.lines.length} lines in the console`, ...halved.lines]),
      ],
    },
  };
}
