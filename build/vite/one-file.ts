import type { Plugin } from 'vite';
import { onDemand } from '../../src/placement/script/on-demand.ts';
import { tags } from '../../src/widgets/registry.ts';

/** The one-file build has inside what the loader fetches. @param src the folder of the source */
export function oneFile(src: string): Plugin {
  // The doctor is seldom called, and as large as the rest: it stays a file of its own.
  const { doctor, ...inside } = onDemand;
  const files = { ...Object.fromEntries(tags.map((tag) => [tag, `widgets/${tag}/index.ts`])), ...inside };
  const imports = Object.entries(files).map(([name, file]) => `'${name}': () => import('${src}/${file}')`);
  return {
    name: 'one-file',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/placement/script/import-chunk.ts')) return undefined;
      return `import { fileOf, tags } from 'virtual:chunks';
export { fileOf, tags };
export const filesOf = (name) => [fileOf(name)];
export const parts = {};
const chunks = {${imports}};
export const importChunk = (name, base) => name === 'doctor' ? import(/* @vite-ignore */ base + fileOf(name)).then(({ default: [make] }) => make()) : chunks[name]();`;
    },
  };
}
