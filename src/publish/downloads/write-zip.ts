// A ZIP on the disk, written piece by piece, because a film may be larger than the memory.
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { makeZip } from 'client-zip';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitDate } from './kit-date.js';

/** @param to the file on this machine */
export async function writeZip(to: string, files: readonly KitFile[], kit: Kit): Promise<void> {
  const zip = makeZip(entriesOf(files, kitDate(kit))) as unknown as ReadableStream;
  await pipeline(Readable.fromWeb(zip), createWriteStream(to));
}

/** One after the other, so that no more than one file is open. */
async function* entriesOf(files: readonly KitFile[], lastModified: Date) {
  for (const { path, content } of files) {
    const input = typeof content === 'object' && 'copyOf' in content ? createReadStream(content.copyOf) : content;
    // Readable by all, whatever the machine that made it thinks.
    yield { name: path, input, lastModified, mode: 0o644 };
  }
}
