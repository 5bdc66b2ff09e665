// Lit reads each html`` literal in the page to find out where its values go. That is known when we build.
import { type Plugin, parseAst } from 'vite';
import { type Node, splice, walk } from '../docs/walk.ts';
import { prepare } from './prepare.ts';

interface Literal extends Node {
  quasi: { quasis: { value: { cooked: string } }[]; expressions: Node[] };
}

/** In scripts of host pages. */
export const preparedTemplates: Plugin = {
  name: 'prepared-templates',
  transform: {
    filter: { id: /\/src\/.*\.ts$|\.svg$/, code: /\bhtml`/ },
    handler: (code, id) => ({ code: prepareTemplates(code, id), map: null }),
  },
};

/** @throws {Error} for a template that cannot be prepared */
export function prepareTemplates(code: string, id: string): string {
  const pieces: { start: number; end: number; by: string }[] = [];
  walk(parseAst(code, { lang: 'ts' }, id), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || (node.tag as { name?: string }).name !== 'html') return;
    const { quasis, expressions } = (node as Literal).quasi;
    let { start } = node;
    let by = `html(${JSON.stringify(
      prepare(
        quasis.map(({ value }) => value.cooked),
        id,
      ),
    )}`;
    for (const expression of expressions) {
      pieces.push({ start, end: expression.start, by: `${by}, ` });
      start = expression.end;
      by = '';
    }
    pieces.push({ start, end: node.end, by: `${by})` });
  });
  return splice(code, pieces);
}
