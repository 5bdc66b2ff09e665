import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { chunksIn, fileOf, nameOf } from './chunks.ts';

/**
 * Gives the written files of a build their names.
 * @returns the hash in them
 */
export function nameChunks(result: unknown, dist: string): string {
  const files = chunksIn(result).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const hash = createHash('sha256');
  for (const { fileName, code } of files) hash.update(`${fileName}\n${code}\n`);
  const release = hash.digest('base64url').slice(0, 8);
  for (const { fileName } of files) renameSync(join(dist, fileName), join(dist, fileOf(nameOf(fileName), release)));
  return release;
}
