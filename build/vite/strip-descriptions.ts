// The schema's descriptions are for editors and the reference. In what a page loads, describe(schema, …) is its schema.
import { type Plugin, parseAst } from 'vite';
import { type Node, splice, walk } from '../docs/walk.ts';

export function stripDescriptions(): Plugin {
  return {
    name: 'strip-descriptions',
    transform: {
      filter: { id: /\/src\/campaign\/schema\/(?!describe)[\w-]+\.ts$/ },
      handler(code, id) {
        const cuts: { start: number; end: number }[] = [];
        walk(parseAst(code, { lang: 'ts' }, id), (node) => {
          if (node.type !== 'CallExpression' || (node.callee as { name?: string }).name !== 'describe') return;
          const [schema] = node.arguments as Node[];
          if (schema) cuts.push({ start: node.start, end: schema.start }, { start: schema.end, end: node.end });
        });
        return { code: splice(code, cuts), map: null };
      },
    },
  };
}
