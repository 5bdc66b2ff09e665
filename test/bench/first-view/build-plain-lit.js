import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of the plain widgets, as a site would build it. @returns {Promise<string>} */
export async function buildPlainLit() {
  const entry = fileURLToPath(new URL('plain-lit.js', import.meta.url));
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
    }),
  ].flat();
  return 'output' in /** @type {any} */ (output) ? /** @type {any} */ (output).output[0].code : '';
}
