// Why: forces run browsers of years ago. What a host page loads has nothing in it that Chrome 92 or Safari 15 cannot read, for
// that loses a whole file, and calls nothing that came later unless it asks first whether it is there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** Calls to newer methods; a call by `?.` is guarded. */
const LATER = new Set([
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'toReversed', 'groupBy', 'fromAsync', 'hasOwn'],
  ...['structuredClone', 'canParse', 'withResolvers', 'isWellFormed', 'toWellFormed', 'randomUUID', 'throwIfAborted'],
  ...['checkVisibility', 'getHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'showPopover', 'hidePopover', 'togglePopover'],
  ...['requestClose', 'startViewTransition', 'moveBefore', 'try', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference'],
]);

/** The same of what belongs to one object only. @type {Record<string, Set<string>>} */
const LATER_OF = { AbortSignal: new Set(['timeout', 'any']), Promise: new Set(['try']) };

/** Methods of iterators, which were arrays' alone. */
const OF_ITERATORS = new Set([
  'map',
  'filter',
  'some',
  'every',
  'find',
  'reduce',
  'flatMap',
  'take',
  'drop',
  'toArray',
]);
const ITERATORS = new Set(['values', 'keys', 'entries', 'matchAll']);

/** A library's, where its other path is taken: client-zip asks for it only of a response without a name, and each file here has one. */
const KNOWN = /client-zip-[\w-]+\.js has \S+\.findLast\(\)|all\.js has \S+\.findLast\(\)/;

/** The builder and the command line are not on anybody's page. */
const NOT_ON_A_PAGE = /^(chunks[\\/]builder-|builder[\\/]|cli)/;

/** @param {string} code @returns {string[]} what of it older browsers lack */
export function tooNew(code) {
  /** @type {Set<string>} */
  const found = new Set();
  walk(parseAst(code), (node) => {
    if (node.type === 'StaticBlock') found.add('a static block');
    if (node.type === 'AccessorProperty') found.add('accessor');
    if (node.type === 'VariableDeclaration' && /using/.test(node.kind)) found.add('using');
    const pattern = node.regex?.pattern ?? (isCallOf(node, 'RegExp') ? String(node.arguments[0]?.value) : '');
    if (/\(\?<[=!]/.test(pattern)) found.add(`a lookbehind, /${pattern.slice(0, 40)}/`);
    if (node.regex?.flags.match(/[vd]/)) found.add(`a regular expression with ${node.regex.flags}`);
    if (node.type !== 'CallExpression' || node.optional) return;
    const { callee } = node;
    const name = callee.name ?? (callee.computed ? undefined : callee.property?.name);
    if (callee.type === 'MemberExpression' && (LATER.has(name) || LATER_OF[callee.object.name]?.has(name))) {
      found.add(`${callee.object.name ?? '…'}.${name}()`);
    }
    if (callee.type === 'Identifier' && name === 'structuredClone') found.add('structuredClone()');
    const from = callee.object?.callee?.property?.name;
    if (OF_ITERATORS.has(name) && ITERATORS.has(from) && callee.object.callee.object.name !== 'Object') {
      found.add(`${from}().${name}()`);
    }
  });
  return [...found];
}

/** @param {any} node @param {string} name */
const isCallOf = (node, name) =>
  (node.type === 'CallExpression' || node.type === 'NewExpression') && node.callee.name === name;

/** @param {unknown} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    visit(node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

/** @param {string} [root] folder that holds dist */
export async function oldEngines(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const dist = join(root, 'dist');
  const files = ['chunks', ''].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .map((file) => join(folder, file))
      .filter((file) => /^(chunks[\\/].*|campaign-widgets.*|embed)\.js$/.test(file) && !NOT_ON_A_PAGE.test(file)),
  );
  if (files.length < 20) return [`dist has only ${files.length} scripts for pages: build first`];
  return files
    .flatMap((file) => tooNew(readFileSync(join(dist, file), 'utf8')).map((what) => `dist/${file} has ${what}`))
    .filter((problem) => !KNOWN.test(problem))
    .map((problem) => `${problem}, which Chrome 92 or Safari 15 does not know: ask for it first, or do without`);
}
