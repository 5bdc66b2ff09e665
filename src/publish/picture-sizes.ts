// Other sizes and formats of a picture that has none, so that a phone does not load what a wide screen needs. Drawings (SVG)
// need none. The library that draws them (sharp) is made for each kind of machine; where it could not be installed, pictures
// stay as they are.
import { join } from 'node:path';
import type { Picture } from '../campaign/schema/media.js';
import type { KitFile } from './kit.js';
import type { Media } from './media.js';

/** Widths in pixels, as far as the picture has them. */
const WIDTHS = [320, 640, 960, 1280, 1920];
const FORMATS = [
  ['avif', { quality: 50, effort: 3 }],
  ['webp', { quality: 75 }],
] as const;
const RASTER = /\.(jpe?g|png|webp|avif)$/i;

/** A size of a picture, before it is made. */
interface Size {
  from: string;
  path: string;
  width: number;
  format: (typeof FORMATS)[number];
}

interface Sized {
  /** The manifest, its pictures with their sources. */
  manifest: unknown;
  files: KitFile[];
  /** Whether there would be sizes if the library that makes them were here. */
  unmade?: boolean;
}

interface Options {
  /** The kit that is there: what it has of them need not be made again. */
  older: string;
  exists: (file: string) => Promise<boolean>;
  progress: (done: number, all: number) => void;
}

/** @param manifest whose addresses are those on this machine */
export async function withSizes(manifest: unknown, { found }: Media, options: Options): Promise<Sized> {
  const sizes = new Map<string, Size>();
  const sized = mapPictures(manifest, (picture) => {
    const medium = found.get(String(picture.url));
    if (!medium || !RASTER.test(medium.path)) return picture;
    const widths = [...new Set([...WIDTHS.filter((width) => width < picture.width), Math.min(picture.width, 1920)])];
    const sources = FORMATS.flatMap((format) =>
      widths.map((width) => {
        const path = medium.path.replace(RASTER, `-${width}.${format[0]}`);
        sizes.set(path, { from: medium.from, path, width, format });
        return { url: path, type: `image/${format[0]}`, width };
      }),
    );
    return { ...picture, sources };
  });
  if (!sizes.size) return { manifest, files: [] };
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  if (!sharp) return { manifest, files: [], unmade: true };
  const files: KitFile[] = [];
  for (const { from, path, width, format } of sizes.values()) {
    const older = join(options.older, path);
    if (await options.exists(older)) files.push({ path, content: { copyOf: older } });
    else {
      const [name, quality] = format;
      const content = await sharp(from)
        .rotate()
        .resize({ width, withoutEnlargement: true })
        .toFormat(name, quality)
        .toBuffer();
      files.push({ path, content });
    }
    options.progress(files.length, sizes.size);
  }
  return { manifest: sized, files };
}

/** A copy in which every picture without sources is another. */
function mapPictures(json: unknown, change: (picture: Picture) => unknown): unknown {
  if (Array.isArray(json)) return json.map((value) => mapPictures(value, change));
  if (typeof json !== 'object' || json === null) return json;
  const copy = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, mapPictures(value, change)]));
  return isPicture(copy) && !('sources' in copy) ? change(copy) : copy;
}

const isPicture = (value: object): value is Picture =>
  'url' in value && 'alt' in value && 'width' in value && typeof value.width === 'number';
