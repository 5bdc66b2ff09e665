// Why: types depend on each other as code does, so the layer check sees every kind of import: static, re-export, type,
// `import('…').Type` and dynamic. The parser is the one Vite brings; TypeScript 7 has none to call.

import { parseSync } from 'vite';

/**
 * @param {string} file its name, for the language
 * @param {string} code
 * @returns {{ specifier: string, line: number, kind: 'value' | 'type' | 'dynamic' }[]} an import() of an expression has the specifier ''
 */
export function importsOf(file, code) {
  const { module, program, errors } = parseSync(file, code);
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be parsed: ${error.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ ...moduleRequest, kind: kindOf(entries) })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest ? { ...entry.moduleRequest, kind: kindOf([entry]) } : [])),
    ),
    ...module.dynamicImports
      // `import(/* @vite-ignore */ url)` is no import of a source file: it fetches what a browser finds there.
      .filter(({ start, end }) => !code.slice(start, end).includes('@vite-ignore'))
      .map(({ moduleRequest: { start, end } }) => ({
        start,
        value: literal(code.slice(start, end)),
        kind: /** @type {const} */ ('dynamic'),
      })),
    ...importTypes(program),
  ];
  const lines = found.map(({ start, value, kind }) => ({
    specifier: value,
    line: code.slice(0, start).split('\n').length,
    kind,
  }));
  // `export { a, b } from` is one entry per name.
  const once = new Map(lines.map((entry) => [`${entry.line} ${entry.specifier} ${entry.kind}`, entry]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}

/** @param {{ isType: boolean }[]} entries @returns {'value' | 'type'} */
const kindOf = (entries) => (entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'value');

/**
 * `import('./x.js').X` as a type.
 * @param {unknown} node
 * @returns {{ start: number, value: string, kind: 'type' }[]}
 */
function importTypes(node) {
  if (!node || typeof node !== 'object') return [];
  const { type, source } = /** @type {{ type?: string, source?: { start: number, value: string } }} */ (node);
  const own =
    type === 'TSImportType' && source
      ? [{ start: source.start, value: source.value, kind: /** @type {const} */ ('type') }]
      : [];
  return [...own, ...Object.values(node).flatMap(importTypes)];
}

/** @param {string} source the argument of an import() */
function literal(source) {
  return /^(['"`])([^'"`$]*)\1$/.exec(source.trim())?.[2] ?? '';
}
