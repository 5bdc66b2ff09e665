import type { Plugin } from 'vite';

/** Vite's helper around import() preloads style sheets and chunks; on pages the loader does all that is to be done. */
export const importHelper: Plugin = {
  name: 'import-helper',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) =>
    code
      .replace(
        /__vitePreload\(\(\) => (import\((["'`])[^"'`]+\2\)),\s*(?:\[\]|__VITE_PRELOAD__),\s*import\.meta\.url\s*\)/g,
        '$1',
      )
      // It takes the names that are used out of the module, and puts them into an object: the module will do.
      .replace(
        /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\)(?:\.then\([^;]*\))?);\s*return \{[^}]*\};?\s*\},\s*(?:\[\]|__VITE_PRELOAD__),\s*import\.meta\.url\s*\)/g,
        '$1',
      )
      .replace(/,\s*(?:\[\]|__VITE_PRELOAD__),\s*import\.meta\.url\s*\)/g, ')'),
};
