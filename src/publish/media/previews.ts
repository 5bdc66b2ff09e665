// The picture of an embed page in a preview of a link to it. Systems that show those read JPEG and PNG alone, crop what has another
// shape, and leave out what is too large: so each is one JPEG of one shape, and a page without a picture has its campaign's name.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Sharp from 'sharp';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import type { Kit, Preview } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitWords } from '../pages/kit-words.js';
import type { Letters } from './letters.js';
import type { Media } from './media.js';
import { HEIGHT, titleCard, WIDTH } from './title-card.js';

/** The largest picture that WhatsApp shows. */
const MAX_BYTES = 300_000;
const QUALITIES = [82, 70, 58, 46, 34];

interface Options {
  media: Media;
  /** The kit that is there: what it has of them need not be made again. */
  older: string;
  exists: (file: string) => Promise<boolean>;
  /** The folder of the built library. */
  dist: string;
}

/** The previews of a kit's pages, by the path of each page, and their files. */
export interface Previews {
  of: Map<string, Preview>;
  files: KitFile[];
  /** True if sharp is missing, and would have made some. */
  unmade?: boolean;
}

export async function previews(kit: Pick<Kit, 'base' | 'campaign' | 'pages'>, options: Options): Promise<Previews> {
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  const made = new Map<string, Promise<KitFile | undefined>>();
  const cards = new Map<string, Promise<[KitFile, Preview]>>();
  const of: Previews['of'] = new Map();
  const sources = new Map([...options.media.found.values()].map(({ path, from }) => [path, from]));
  for (const page of kit.pages) {
    const preview = (page.picture && (await ofPicture(page.picture))) ?? (sharp && (await cardFor(page, sharp)));
    if (preview) of.set(page.path, preview);
  }
  const files = await Promise.all([
    ...made.values(),
    ...[...cards.values()].map((card) => card.then(([file]) => file)),
  ]);
  return { of, files: files.filter((file) => file !== undefined), unmade: !sharp && kit.pages.length > 0 };

  async function ofPicture(picture: NonNullable<EmbedPage['picture']>): Promise<Preview | undefined> {
    const from = sources.get(picture.url);
    if (!from || !sharp) return asItIs(picture);
    const [x = 50, y = 50] = picture.focus ?? [];
    const path = picture.url.replace(/(\.\w+)?$/, `-${Math.round(x)}-${Math.round(y)}-${WIDTH}x${HEIGHT}.jpg`);
    const making = made.get(path) ?? cropped(path, from, [x, y], sharp);
    made.set(path, making);
    return (await making)
      ? { url: path, width: WIDTH, height: HEIGHT, type: 'image/jpeg', alt: picture.alt }
      : asItIs(picture);
  }

  /** Undefined for a picture that browsers show and sharp does not read. */
  async function cropped(
    path: string,
    from: string,
    focus: readonly [number, number],
    draw: typeof Sharp,
  ): Promise<KitFile | undefined> {
    const older = join(options.older, path);
    if (await options.exists(older)) return { path, content: { copyOf: older } };
    return crop(from, focus, draw).then(
      (content) => ({ path, content }),
      () => undefined,
    );
  }

  async function cardFor({ lang }: EmbedPage, draw: typeof Sharp): Promise<Preview> {
    const drawing = cards.get(lang) ?? card(kit, lang, draw, options.dist);
    cards.set(lang, drawing);
    return (await drawing)[1];
  }
}

/** A picture that no preview is made of: from another host, or on a machine without sharp. */
function asItIs({ url, width, height, alt }: NonNullable<EmbedPage['picture']>): Preview | undefined {
  const [, ending = ''] = /\.(\w+)([?#].*)?$/.exec(url) ?? [];
  if (!/^(jpe?g|png)$/i.test(ending)) return undefined;
  return { url, width, height, type: /^png$/i.test(ending) ? 'image/png' : 'image/jpeg', alt };
}

/** As much of a picture as has the shape, around its focus, as a page crops it. */
async function crop(file: string, [x, y]: readonly [number, number], sharp: typeof Sharp): Promise<Uint8Array> {
  const { format, density = 72, autoOrient } = await sharp(file).metadata();
  const { width, height } = autoOrient;
  const scale = Math.max(WIDTH / width, HEIGHT / height);
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const picture = await sharp(file, format === 'svg' ? { density: Math.min(2400, density * Math.max(1, scale)) } : {})
    .rotate()
    .resize(wide, high, { fit: 'fill' })
    .extract({
      left: Math.round(((wide - WIDTH) * within(x)) / 100),
      top: Math.round(((high - HEIGHT) * within(y)) / 100),
      width: WIDTH,
      height: HEIGHT,
    })
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { data, info } = picture;
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const quality of QUALITIES) {
    const jpeg = await sharp(data, { raw }).jpeg({ quality }).toBuffer();
    if (jpeg.length <= MAX_BYTES) return jpeg;
  }
  throw new Error('It cannot be made small enough.');
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent));

async function card(
  kit: Pick<Kit, 'base' | 'campaign' | 'pages'>,
  lang: EmbedPage['lang'],
  sharp: typeof Sharp,
  dist: string,
): Promise<[KitFile, Preview]> {
  const letters: Letters = JSON.parse(await readFile(join(dist, 'letters.json'), 'utf8'));
  const { title, organisation = '' } = kitWords(kit, lang);
  const content = await sharp(Buffer.from(titleCard(title, organisation, letters)))
    .png({ palette: true })
    .toBuffer();
  const path = `preview/${lang}.png`;
  const alt = [title, organisation].filter(Boolean).join(' – ');
  return [
    { path, content },
    { url: path, width: WIDTH, height: HEIGHT, type: 'image/png', alt },
  ];
}
