// JSON as people write it: what is short stays on its line.
import { escapeHtml } from '../widget-pages/escape-html.js';

/**
 * @param {unknown} value
 * @param {number} [width] of a line, in characters
 * @param {string} [indent]
 * @returns {string}
 */
export function prettyJson(value, width = 76, indent = '') {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => prettyJson(each, width, deeper))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${prettyJson(each, width, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((each) => deeper + each).join(',\n')}\n${indent}${close}`;
}

/** @param {unknown} value @returns {string} */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${oneLine(each)}`);
  return pairs.length ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Examples, one below the other, as HTML. @param {unknown[]} examples @param {string} [before] each of them */
export const exampleLines = (examples, before = '') =>
  examples.map((each) => escapeHtml(before + prettyJson(each, 64))).join('\n');
