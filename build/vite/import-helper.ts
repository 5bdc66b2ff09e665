import type { Plugin } from 'vite';

/**
 * Vite's helper around import() preloads style sheets and chunks; here the loader asks for them. Ours does before an import() what
 * the loader does, and asks again for a chunk that did not come, at another address: browsers remember a failure.
 * @param src the folder of the source
 * @param importsChunks whether the scripts of an environment import each other; all others have everything inside, or leave their
 *   import() to whoever builds with them
 */
export const importHelper = (src: string, importsChunks: (environment: { name: string }) => boolean): Plugin => ({
  name: 'import-helper',
  enforce: 'pre',
  load(id) {
    if (!id.includes('vite/preload-helper')) return undefined;
    return importsChunks(this.environment)
      ? `import { tryAgain } from '${src}/util/try-again.ts';
import { pageSettings } from '${src}/element/core/page-settings.ts';
export const __vitePreload = (file, load) => tryAgain(async (again) => load(file + again, await pageSettings().beforeImport?.(file + again)));`
      : 'export const __vitePreload = (load) => load();';
  },
  renderChunk(code) {
    if (!importsChunks(this.environment)) return null;
    return code
      .replace(
        /(__vitePreload\()(async )?\(\) =>(.*?)\bimport\((["'`])(\.\/[^"'`]+)\4\)/gs,
        '$1"$5", $2(url) =>$3import(url)',
      )
      .replace(/,\s*(?:\[\]|__VITE_PRELOAD__),\s*import\.meta\.url\s*\)/g, ')')
      .replace(/async \(url\) => \{\s*const (\{[^}]*\}) = await (import\([^;]*);\s*return \1;?\s*\}/g, '(url) => $2');
  },
});
