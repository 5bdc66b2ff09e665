// The hash of each chunk, built into the script that pages pin: with that script's own hash on their tag, all that it loads
// is under it.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

interface BuiltChunk {
  fileName: string;
  code?: string;
}

let pins = {};

/** Takes note of a build's result: the hash of each chunk, by its name. */
export function pinsOf(result: unknown): void {
  const files = [result].flat().flatMap((each) => (each as { output: BuiltChunk[] }).output);
  pins = Object.fromEntries(
    files.map(({ fileName, code = '' }) => [
      posix.basename(fileName, '.js'),
      createHash('sha256').update(code).digest('base64'),
    ]),
  );
}

/** The list, as the module `virtual:pins`; every other script has an empty one, and what would read it falls away. */
export function virtualPins(): Plugin {
  return {
    name: 'virtual-pins',
    resolveId: (id) => (id === 'virtual:pins' ? '\0virtual:pins' : undefined),
    load(id) {
      if (id !== '\0virtual:pins') return undefined;
      return `export const pins = ${/^pinned/.test(this.environment.name) ? JSON.stringify(pins) : '{}'};`;
    },
  };
}
