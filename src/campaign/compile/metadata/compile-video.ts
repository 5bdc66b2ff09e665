// A film as a page shows it: its facts in words, its ids read from what people paste, its shape as a number.
import { formatDuration } from '../../../i18n/compiler/format-duration.js';
import { parseUrl } from '../../../util/parse-url.js';
import { interfaceLanguages } from '../../language/interface-languages.js';
import { chooseLanguage, type Language, type PerLanguage } from '../../language/language.js';
import { mapLanguages } from '../../language/map-languages.js';
import type { Places, Source, Video } from '../../schema/videos.js';
import type { LanguageFrom } from '../compile-languages.js';
import { isShort, vimeoId, youtubeId } from './film-id.js';
import { factsIn, type LabelledFile, label, named, size, toComeIn } from './labels.js';

export interface CompiledVideo extends Omit<Video, 'captions' | 'chapters'> {
  captions?: { lang: Language; url: PerLanguage<string> }[];
  chapters?: (NonNullable<Video['chapters']>[number] & {
    /** The second at which it begins. */
    at: number;
  })[];
  /** Length, captions, and that it needs signing in: a short line each. */
  facts: PerLanguage<string[]>;
  /** The file to download, in the film's plain form. */
  download?: PerLanguage<LabelledFile>;
  /** Width to height, where it is not 16:9. */
  ratio?: number;
}

export function compileVideo(
  video: Video,
  toCome: LanguageFrom = {},
  all: readonly Language[] = interfaceLanguages,
): CompiledVideo {
  const { duration, captions, sources, bsl, audioDescription, chapters, link, youtube = '' } = video;
  const shaped = isShort(youtube) ? { aspectRatio: '9:16', ...video } : video;
  const facts = factsIn(all, (t, lang) => [
    link?.signIn && t.needsSignIn,
    duration && formatDuration(duration, lang),
    captions?.length && t.captions(captions.map((track) => named(track.lang, lang)).join(', ')),
    ...toComeIn(t, lang, toCome),
  ]);
  const download = sources && mapLanguages(sources, downloadOf);
  const ratio = ratioOf(shaped);
  return {
    ...placed(shaped),
    ...(audioDescription && { audioDescription: placed(audioDescription) }),
    ...(bsl && { bsl: placed(bsl) }),
    ...(chapters && { chapters: chapters.map((chapter) => ({ ...chapter, at: secondsOf(chapter.start) })) }),
    ...(ratio && { ratio }),
    facts,
    ...(download && { download }),
  } as CompiledVideo;
}

/** The same, with ids for addresses, and a name for the place of a link. */
function placed<T extends Places>({ youtube, vimeo, link, ...rest }: T): T {
  return {
    ...rest,
    ...(youtube && { youtube: youtubeId(youtube) }),
    ...(vimeo && { vimeo: vimeoId(vimeo) }),
    ...(link && { link: { on: mapLanguages<string, string>(link.url, hostOf), ...link } }),
  } as T;
}

const hostOf = (address: string): string => parseUrl(address)?.host.replace(/^www\./, '') ?? address;

function downloadOf(files: Source[]): LabelledFile {
  // MP4 opens on every machine.
  const file = files.find(({ type }) => type.startsWith('video/mp4')) ?? files[0];
  const format = file?.type.replace(/^\w+\/|;.*/g, '').toUpperCase();
  return {
    url: file?.url ?? '',
    ...(file?.name && { name: file.name }),
    label: label(format, size(file?.bytes)),
  };
}

const USUAL = 16 / 9;

/** Rounded so that 1,280 by 720 and 854 by 480 are alike. */
function ratioOf({ aspectRatio, sources }: Video): number | undefined {
  const [file] = sources ? chooseLanguage<Source[]>(sources, 'en').value : [];
  const [width = 0, height = 0] = aspectRatio
    ? aspectRatio.split(':').map(Number)
    : file?.width && file.height
      ? [file.width, file.height]
      : [];
  const ratio = Math.round((width / height) * 1000) / 1000;
  return height && Math.abs(ratio - USUAL) > 0.02 ? ratio : undefined;
}

/** Of "1:05" or "1:02:05". */
export const secondsOf = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
