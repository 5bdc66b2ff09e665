// The files that each widget needs: read from the build of the chunks, built into the loader.
import type { Plugin } from 'vite';
import { onDemand } from '../../src/placement/script/on-demand.ts';
import { tags } from '../../src/widgets/registry.ts';

let chunks: Record<string, string[]> = {};

interface BuiltChunk {
  moduleIds?: string[];
  type: string;
  name?: string;
  isEntry?: boolean;
  fileName: string;
  imports?: string[];
}

/** Takes note of a build's result. */
export function chunksOf(result: unknown): Record<string, string[]> {
  const files = [result].flat().flatMap((each) => (each as { output: BuiltChunk[] }).output);
  const imports = (fileName: string, through: string[] = []): string[] => {
    if (through.includes(fileName))
      throw new Error(
        `Chunks import each other: ${[...through, fileName].join(' → ')}: ${files.find((file) => file.fileName === fileName)?.moduleIds}.`,
      );
    const own = files.find((file) => file.fileName === fileName)?.imports ?? [];
    return own.flatMap((each) => [each, ...imports(each, [...through, fileName])]);
  };
  // A function that waits for another that waits for it would wait for ever.
  for (const { fileName } of files) imports(fileName);
  chunks = Object.fromEntries(
    [...tags, ...Object.keys(onDemand)].map((tag) => {
      const entry = files.find(({ isEntry, name }) => isEntry && name === tag);
      if (!entry) throw new Error(`The build made no chunk for ${tag}: see the input in vite.config.ts.`);
      return [tag, [...new Set([...imports(entry.fileName), entry.fileName])]];
    }),
  );
  return chunks;
}

/**
 * The list, as the module `virtual:chunks`, in few bytes: the loader has it inside. A file is named once, without its folder; of
 * each tag it says which of those it shares, a character each, and the hash of its own.
 */
export function chunksModule(list: Record<string, string[]>): string {
  const nameOf = (file: string) => {
    const [, name] = /^chunks\/(.+)\.js$/.exec(file) ?? [];
    if (!name) throw new Error(`${file} is not in chunks/.`);
    return name;
  };
  const shared = [...new Set(Object.values(list).flatMap((files) => files.slice(0, -1).map(nameOf)))];
  const own = Object.entries(list).map(([name, files]) => {
    const [, hash] = /^chunks\/.+-([\w-]{8})\.js$/.exec(files.at(-1) ?? '') ?? [];
    if (!hash) throw new Error(`The chunk of ${name} has no name such as chunks/${name}-12345678.js: ${files.at(-1)}.`);
    return [
      name,
      files
        .slice(0, -1)
        .map((file) => shared.indexOf(nameOf(file)).toString(36))
        .join('') + hash,
    ];
  });
  return `const shared = ${JSON.stringify(shared)}, own = ${JSON.stringify(Object.fromEntries(own))};
export const tags = Object.keys(own).slice(0, ${tags.length});
export const filesOf = (name) =>
  [...[...own[name].slice(0, -8)].map((each) => shared[parseInt(each, 36)]), name + '-' + own[name].slice(-8)].map((file) => 'chunks/' + file + '.js');`;
}

export function virtualChunks(): Plugin {
  return {
    name: 'virtual-chunks',
    resolveId: (id) => (id === 'virtual:chunks' ? '\0virtual:chunks' : undefined),
    load: (id) => (id === '\0virtual:chunks' ? chunksModule(chunks) : undefined),
  };
}
