// LIT=pages: widgets are tested with what stands for Lit on pages, and with prepared templates. Not so the builder and its tests.

import { runnerImport } from 'vite';

const STANDS_FOR = { lit: 'index.ts', 'lit/decorators.js': 'decorators.ts' };

/** @returns {Promise<import('@web/test-runner').TestRunnerPlugin>} */
export async function litForPages() {
  const { module } = await runnerImport('/build/vite/prepare-templates.ts');
  const { prepareTemplates } = /** @type {typeof import('../../build/vite/prepare-templates.ts')} */ (module);
  /** @param {string} path */
  const isOfWidgets = (path) => /^\/(src|test)\/(element|widgets|campaign)\/|\.svg$/.test(path);
  return {
    name: 'lit-for-pages',
    resolveImport({ source, context }) {
      const file = isOfWidgets(context.path) && STANDS_FOR[/** @type {keyof typeof STANDS_FOR} */ (source)];
      return file ? `/src/element/lit-for-pages/${file}` : undefined;
    },
    transform({ path, body }) {
      const code = String(body);
      return isOfWidgets(path) && /from ['"]lit['"]/.test(code) && /\bhtml`/.test(code)
        ? prepareTemplates(code, path)
        : undefined;
    },
  };
}
