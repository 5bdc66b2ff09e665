// A chunk is a function: it takes what it needs of others, and returns what it gives. So a chunk that is in a page script already
// is not loaded again, and each file can be asked for again by itself: a browser remembers that an imported module did not come.
import { type Plugin, parseAst } from 'vite';
import { chunkEnvironments } from './environments.ts';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

interface Specifier {
  imported: { name: string };
  exported: { name: string };
  local: { name: string };
}

const nameOf = (source: string) => source.replace(/^\.\/|\.js$/g, '');

/** Makes of a chunk's file an export of its function, and of the names of the chunks that it needs, in the order of its parameters. */
export const chunkFactories: Plugin = {
  name: 'chunk-factories',
  applyToEnvironment: ({ name }) => chunkEnvironments.includes(name),
  renderChunk(code, { fileName }) {
    const needs: string[] = [];
    const parameters = ['load'];
    const gives: string[] = [];
    const edits: { start: number; end: number; text: string }[] = [];
    const cut = ({ start, end }: Node, text = '') => edits.push({ start, end, text });
    const given = new Set<string>();
    const mutable = new Set<string>();
    for (const node of parseAst(code).body as unknown as Node[]) {
      if (node.type === 'VariableDeclaration' && node.kind !== 'const')
        for (const { id } of node.declarations as { id: { name: string } }[]) mutable.add(id.name);
      const { type, source } = node as Node & { source?: { value: string } };
      const specifiers = (node.specifiers ?? []) as Specifier[];
      if (type === 'ImportDeclaration' && source) {
        needs.push(nameOf(source.value));
        const names = specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
        parameters.push(names.length ? `{ ${names.join(', ')} }` : `_${needs.length}`);
        cut(node);
      } else if (type === 'ExportNamedDeclaration' && !source && !node.declaration) {
        for (const { exported, local } of specifiers) {
          gives.push(`${exported.name}: ${local.name}`);
          given.add(local.name);
        }
        cut(node);
      } else if (type.startsWith('Export'))
        throw new Error(`${fileName} exports in a way that chunk-factories.ts does not know.`);
    }
    walk(parseAst(code) as unknown as Node, (node) => {
      const { type, source, left, argument } = node as Node & Record<string, Node & { value?: string; name?: string }>;
      // A parameter is a copy: what changes later would not be seen.
      const changed = type === 'AssignmentExpression' ? left?.name : type === 'UpdateExpression' ? argument?.name : '';
      if (changed && given.has(changed) && mutable.has(changed))
        throw new Error(`${fileName} changes "${changed}", which other chunks import.`);
      if (type === 'ImportExpression' && source?.value?.startsWith('./'))
        cut(node, `load(${JSON.stringify(nameOf(source.value))})`);
    });
    let body = code;
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
      body = body.slice(0, start) + text + body.slice(end);
    return `export default [(${parameters.join(', ')}) => {\n${body}\nreturn { ${gives.join(', ')} };\n}, ${needs.map((name) => JSON.stringify(name)).join(', ')}];`;
  },
};

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat())
    if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
}
