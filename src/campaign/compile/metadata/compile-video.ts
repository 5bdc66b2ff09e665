// A film as a page shows it: its facts in words, its ids read from what people paste, its shape as a number.
import { formatDuration } from '../../../i18n/compiler/format-duration.js';
import { interfaceLanguages } from '../../language/interface-languages.js';
import { chooseLanguage, type Language, type PerLanguage } from '../../language/language.js';
import { mapLanguages } from '../../language/map-languages.js';
import type { Places, Source, Video } from '../../schema/videos.js';
import type { LanguageFrom } from '../compile-languages.js';
import { isShort, vimeoId, youtubeId } from './film-id.js';
import { factsIn, type LabelledFile, named, toComeIn } from './labels.js';
import { type CompiledChapter, downloadOf, placeOf, timedChapters } from './played.js';

export interface CompiledVideo extends Omit<Video, 'captions' | 'chapters'> {
  captions?: { lang: Language; url: PerLanguage<string> }[];
  chapters?: CompiledChapter[];
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
  const download = sources && mapLanguages(sources, (files) => downloadOf(files, 'video/mp4'));
  const ratio = ratioOf(shaped);
  return {
    ...placed(shaped),
    ...(audioDescription && { audioDescription: placed(audioDescription) }),
    ...(bsl && { bsl: placed(bsl) }),
    ...(chapters && { chapters: timedChapters(chapters) }),
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
    ...(link && { link: placeOf(link) }),
  } as T;
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
