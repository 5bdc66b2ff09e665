// `.br` and `.gz` beside each text of a kit, for servers that send them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { inParallel } from '../../util/in-parallel.js';
import type { KitFile } from '../kit-file.js';
import { compress, type Ending } from './compress.js';
import { isText, mediaType } from './media-types.js';

/** Smaller texts fit into the packet that their headers need anyway. */
const MIN_BYTES = 512;
/** Opening what saves less than a tenth costs more than it spares. */
const MAX_RATIO = 0.9;

/** As many as the machine compresses at once; more would only lie in memory. */
const AT_ONCE = 8;

const decompress = { br: promisify(brotliDecompress), gz: promisify(gunzip) };

interface Where {
  /** The folder of the kit that is replaced: what is the same there is not compressed again. */
  older: string;
  /** True to compress what gains nothing, too. */
  always?: boolean;
  progress(done: number, all: number): void;
}

/** The compressed files of those that gain by it, in the same order. */
export async function compressedFiles(files: readonly KitFile[], where: Where): Promise<KitFile[]> {
  const texts = files.filter(({ path }) => isText(mediaType(path)));
  const compressed = new Map<KitFile, KitFile[]>();
  await inParallel(texts, AT_ONCE, async (text) => {
    compressed.set(text, await bothOf(text, where));
    where.progress(compressed.size, texts.length);
  });
  return texts.flatMap((text) => compressed.get(text) ?? []);
}

async function bothOf({ path, content }: KitFile, { older, always }: Where): Promise<KitFile[]> {
  const bytes =
    typeof content === 'string' ? Buffer.from(content) : 'copyOf' in content ? await readFile(content.copyOf) : content;
  const both = await Promise.all(
    (['br', 'gz'] as const).map(async (ending) => {
      const own = `${path}.${ending}`;
      const before = await readFile(join(older, own)).catch(() => undefined);
      if (!before && !always && bytes.length < MIN_BYTES) return [];
      const small = (await sameAsBefore(before, bytes, ending)) ?? (await compress(bytes, ending));
      // Kits are uploaded over older ones: what lies there beside the text would go on being sent in its place.
      return before || always || small.length <= bytes.length * MAX_RATIO ? [{ path: own, content: small }] : [];
    }),
  );
  return both.flat();
}

/** The file of an older kit, if it holds just this: to look is a hundred times quicker than to compress. */
async function sameAsBefore(
  compressed: Uint8Array | undefined,
  bytes: Uint8Array,
  ending: Ending,
): Promise<Uint8Array | undefined> {
  if (!compressed) return undefined;
  try {
    const text = await decompress[ending](compressed, { maxOutputLength: bytes.length });
    return text.equals(bytes) ? compressed : undefined;
  } catch {
    return undefined;
  }
}
