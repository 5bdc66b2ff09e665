// The hash of each chunk, built into the script that pages pin: with that script's own hash on their tag, all that it loads
// is under it.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

interface BuiltChunk {
  type: string;
  fileName: string;
  code?: string;
  imports?: string[];
}

let pins = {};

/** Takes note of a build's result: of each file its hash, and which others it imports, those that they import included. */
export function pinsOf(result: unknown): void {
  const files = [result].flat().flatMap((each) => (each as { output: BuiltChunk[] }).output);
  const known = new Map(files.map((file) => [file.fileName, file]));
  // A module comes before the modules that import it.
  const needs = (fileName: string, seen = new Set([fileName])): string[] =>
    (known.get(fileName)?.imports ?? []).flatMap((each) =>
      seen.has(each) ? [] : [...needs(each, seen.add(each)), each],
    );
  const nameOf = (fileName: string) => posix.basename(fileName);
  pins = Object.fromEntries(
    files.map(({ fileName, code = '' }) => {
      const hash = createHash('sha256').update(code).digest('base64');
      return [nameOf(fileName), [hash, ...needs(fileName).map(nameOf)]];
    }),
  );
}

/** The list, as the module `virtual:pins`; every other script has an empty one, and what would read it falls away. */
export function virtualPins(): Plugin {
  return {
    name: 'virtual-pins',
    resolveId: (id) => (id === 'virtual:pins' ? '\0virtual:pins' : undefined),
    load(id) {
      if (id !== '\0virtual:pins') return undefined;
      return `export const pins = ${this.environment.name === 'pinned' ? JSON.stringify(pins) : '{}'};`;
    },
  };
}
