// Other sizes and formats of a picture that has none, so that a phone does not load what a wide screen needs. Drawings (SVG)
// need none. The library that draws them (sharp) is made for each kind of machine; where it could not be installed, pictures
// stay as they are.
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type Sharp from 'sharp';
import type { Picture } from '../../campaign/schema/media.js';
import { isAnimated } from '../files/formats/is-animated.js';
import { HEAD } from '../files/look-into.js';
import type { KitFile } from '../kit-file.js';
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

export interface Sized {
  /** The manifest, its pictures with their sources. */
  manifest: unknown;
  files: KitFile[];
  /** True if sharp is missing, and would have made sizes. */
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
  const originals = new Map<string, string>();
  const isDrawn = (picture: Picture): string | undefined => {
    const medium = found.get(String(picture.url));
    return medium && RASTER.test(medium.path) ? medium.path : undefined;
  };
  mapPictures(manifest, (picture) => {
    const from = found.get(String(picture.url))?.from;
    const path = isDrawn(picture);
    if (from && path) originals.set(path, from);
    return picture;
  });
  if (!originals.size) return { manifest, files: [] };
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  if (!sharp) return { manifest, files: [], unmade: true };
  const sizes = new Map<string, Size[]>();
  const files = new Map<string, KitFile[]>();
  for (const [index, [original, from]] of [...originals].entries()) {
    options.progress(index, originals.size);
    // A picture that browsers show and sharp does not read stays as it is, as it does where there is no sharp.
    const width = await widthOf(from, sharp).catch(() => undefined);
    if (!width) continue;
    const all = sizesOf(from, original, width);
    const made = await Promise.all(all.map((size) => make(size, sharp, options))).catch(() => undefined);
    if (!made) continue;
    sizes.set(original, all);
    files.set(original, made);
  }
  const sized = mapPictures(manifest, (picture) => {
    const path = isDrawn(picture);
    if (!path || !files.has(path)) return picture;
    const sources = sizes
      .get(path)
      ?.map(({ path, width, format: [name] }) => ({ url: path, type: `image/${name}`, width }));
    return { ...picture, sources };
  });
  return { manifest: sized, files: [...files.values()].flat() };
}

/** The width of a picture as it is shown; undefined for one that moves, which a smaller size would stop. */
async function widthOf(file: string, sharp: typeof Sharp): Promise<number | undefined> {
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await withFile(file, (handle) => handle.read(head, 0, HEAD, 0));
  if (isAnimated(head.subarray(0, bytesRead))) return undefined;
  return (await sharp(file).metadata()).autoOrient.width;
}

async function withFile<T>(file: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file);
  return read(handle).finally(() => handle.close());
}

function sizesOf(from: string, original: string, pictureWidth: number): Size[] {
  const widths = [...new Set([...WIDTHS.filter((width) => width < pictureWidth), Math.min(pictureWidth, 1920)])];
  return FORMATS.flatMap((format) =>
    widths.map((width) => ({ from, path: original.replace(RASTER, `-${width}.${format[0]}`), width, format })),
  );
}

async function make({ from, path, width, format }: Size, sharp: typeof Sharp, options: Options): Promise<KitFile> {
  const older = join(options.older, path);
  if (await options.exists(older)) return { path, content: { copyOf: older } };
  const [name, quality] = format;
  const picture = sharp(from).rotate().resize({ width, withoutEnlargement: true });
  return { path, content: await picture.toFormat(name, quality).toBuffer() };
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
