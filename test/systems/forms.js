// Embed codes, as test/hosts/ has them, for a kit that is there.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @template T @param {string} path of a module in TypeScript @returns {Promise<T>} */
async function typescript(path) {
  const { module } = await runnerImport(root + path, { root, configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
}

/**
 * @typedef {import('../hosts/host.js').Form} Form
 * @typedef {object} Placed
 * @property {Record<Form, string>} forms
 * @property {import('../../src/embed-code/embed-pages.js').EmbedPage} page what they place
 * @property {Record<'script' | 'wordPress' | 'mediaWiki', string>} lines for the web team
 */

/** @param {string} base of the kit @returns {Promise<Placed>} */
export async function formsFor(base) {
  /** @type {typeof import('../hosts/host.js')} */
  const host = await typescript('test/hosts/host.ts');
  /** @type {typeof import('../../src/embed-code/template-snippets.js')} */
  const lines = await typescript('src/embed-code/template-snippets.ts');
  const here = (/** @type {string} */ html) => html.replaceAll(host.base, base);
  return {
    forms: /** @type {Record<Form, string>} */ (
      Object.fromEntries(Object.entries(host.forms).map(([name, html]) => [name, here(html)]))
    ),
    page: host.page,
    lines: {
      script: here(host.script),
      wordPress: lines.wordPressLines.write({ base }),
      mediaWiki: lines.mediaWikiLines.write({ base }),
    },
  };
}

/** The heading before a form, by which it is found on the page again. @param {string} form */
export const headingOf = (form) => `Placed: ${form}`;

/** The heading after the last. */
export const LAST = headingOf('no more');
