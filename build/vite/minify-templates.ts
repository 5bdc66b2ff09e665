// White space in css`` and html`` literals is for those who read the source.
import { type Plugin, parseAst } from 'vite';
import { type Node, splice, walk } from '../docs/walk.ts';

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html)`/ },
      handler(code, id) {
        const pieces: { start: number; end: number; by: string }[] = [];
        walk(parseAst(code, { lang: 'ts' }, id), (node) => {
          const tag = node.type === 'TaggedTemplateExpression' && (node.tag as { name?: string }).name;
          if (tag !== 'css' && tag !== 'html') return;
          const quasis = (node.quasi as { quasis: (Node & { value: { raw: string } })[] }).quasis;
          if (quasis.slice(0, -1).some(({ value }) => /<(script|style|textarea|title)\b[^>]*>[^<]*$/.test(value.raw))) {
            this.error(
              `${id} has an expression inside <script>, <style>, <textarea> or <title>: set a property instead.`,
            );
          }
          const minified =
            tag === 'css'
              ? quasis.map(({ value }) => minifyCss(value.raw))
              : minifyHtml(quasis.map(({ value }) => value.raw));
          quasis.forEach(({ value }, index) => {
            const start = code.indexOf(value.raw, (quasis[index] as Node).start);
            pieces.push({ start, end: start + value.raw.length, by: minified[index] as string });
          });
        });
        return { code: splice(code, pieces), map: null };
      },
    },
  };
}

const minifyCss = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .replace(/\[part='([\w-]+)'\]/g, '[part=$1]')
    .trim();

/** A line break and its indent go where they stand beside a tag; within a tag they become one space. */
function minifyHtml(strings: string[]): string[] {
  let before = '';
  return strings.map((string) => {
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    before += string;
    return string
      .replace(/>\s*\n\s*/g, '>')
      .replace(/\s*\n\s*(<|>|\/>)/g, '$1')
      .replace(/^\s*\n\s*$/, inTag ? ' ' : '')
      .replace(/\s*\n\s*/g, ' ');
  });
}
