// The chunks that each widget needs: read from their build, built into the loader.
import type { Plugin } from 'vite';
import { onDemand } from '../../src/placement/script/on-demand.ts';
import { tags } from '../../src/widgets/registry.ts';

/** The names of the chunks that a tag needs: its own last. */
export type ChunkNames = Record<string, string[]>;

export interface Chunks {
  /** One hash over all chunks, in the name of each: so no chunk, and no loader, has to know more than one. */
  release: string;
  names: ChunkNames;
}

interface BuiltChunk {
  moduleIds?: string[];
  type: string;
  name?: string;
  isEntry?: boolean;
  fileName: string;
  code?: string;
  imports?: string[];
}

export const chunksIn = (result: unknown): BuiltChunk[] =>
  [result]
    .flat()
    .flatMap((each) => (each as { output: BuiltChunk[] }).output)
    .filter(({ type }) => type === 'chunk');

export const nameOf = (file: string): string => file.replace(/^chunks\/|\.js$/g, '');

export const fileOf = (name: string, release: string): string => `chunks/${name}-${release}.js`;

/** @param result of a build */
export function chunkNames(result: unknown): ChunkNames {
  const files = chunksIn(result);
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
  return Object.fromEntries(
    [...tags, ...Object.keys(onDemand)].map((tag) => {
      const entry = files.find(({ isEntry, name }) => isEntry && name === tag);
      if (!entry) throw new Error(`The build made no chunk for ${tag}: see the input in vite.config.ts.`);
      return [tag, [...new Set([...imports(entry.fileName), entry.fileName])].map(nameOf)];
    }),
  );
}

/** The list, as the module `virtual:chunks`, in few bytes: the loader has it inside. What a tag shares is a character each. */
export function chunksModule({ release, names }: Chunks): string {
  const shared = [...new Set(Object.values(names).flatMap((all) => all.slice(0, -1)))];
  const needs = Object.entries(names).map(([name, all]) => [
    name,
    all
      .slice(0, -1)
      .map((each) => shared.indexOf(each).toString(36))
      .join(''),
  ]);
  return `const shared = ${JSON.stringify(shared)}, needs = ${JSON.stringify(Object.fromEntries(needs))};
export const tags = Object.keys(needs).slice(0, ${tags.length});
export const chunksFor = (name) => [...[...needs[name]].map((each) => shared[parseInt(each, 36)]), name];
export const fileOf = (name) => 'chunks/' + name + '-${release}.js';`;
}

/** @param chunks asked for when a loader is built, after them */
export function virtualChunks(chunks: () => Chunks): Plugin {
  return {
    name: 'virtual-chunks',
    resolveId: (id) => (id === 'virtual:chunks' ? '\0virtual:chunks' : undefined),
    load: (id) => (id === '\0virtual:chunks' ? chunksModule(chunks()) : undefined),
  };
}
