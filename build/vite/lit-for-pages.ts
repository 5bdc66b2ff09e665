import type { Plugin } from 'vite';

/** In scripts of host pages, the part of Lit that widgets use stands for Lit. @param src the folder of the source */
export function litForPages(src: string): Plugin {
  const modules: Record<string, string> = { lit: 'index.ts', 'lit/decorators.js': 'decorators.ts' };
  return {
    name: 'lit-for-pages',
    enforce: 'pre',
    resolveId(id) {
      if (!/^@?lit([/-]|$)/.test(id)) return undefined;
      const file = modules[id];
      if (!file) return this.error(`${id} is not in ${src}/element/lit-for-pages.`);
      return `${src}/element/lit-for-pages/${file}`;
    },
  };
}
