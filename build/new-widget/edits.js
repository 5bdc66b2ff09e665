// The lines that name a new widget outside its folder.
import { classOf } from './files.js';

/**
 * @param {import('./check-request.js').Request} request
 * @param {(path: string) => string} read
 * @returns {Record<string, string>} new contents by path
 */
export function editsFor({ tag }, read) {
  const camel = classOf(tag).replace(/^./, (letter) => letter.toLowerCase());
  /** @type {[path: string, anchor: RegExp, line: string][]} */
  const lines = [
    ['src/widgets/registry.ts', /^(?=\] as const;)/m, `  '${tag}',\n`],
    [
      'src/widgets/catalogue.ts',
      /^(?=import \{ type Tag)/m,
      `import { about as ${camel} } from './${tag}/about.js';\n`,
    ],
    ['src/widgets/catalogue.ts', /(?<=catalogue: [^{]*\{\n(?: .*\n)*)(?=\};)/, `  '${tag}': ${camel},\n`],
    ['src/index.ts', /$/, `export * from './widgets/${tag}/index.js';\n`],
    ['demo/guide/widgets.md', /(?<=^\| tag \| shows \|.*\n(?:\|.*\n)*)(?!\|)/m, `| \`<${tag}>\` | | |\n`],
  ];
  /** @type {Record<string, string>} */
  const edited = {};
  for (const [path, anchor, line] of lines) {
    const before = edited[path] ?? read(path);
    if (!anchor.test(before))
      throw new Error(`${path} is not as expected: ${anchor} is not in it. Correct build/new-widget/edits.js`);
    edited[path] = before.replace(anchor, () => line);
  }
  return edited;
}
