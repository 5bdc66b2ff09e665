// A recording as a page shows it: its facts in words, its chapters with their seconds, and the file to download.
import { formatDuration } from '../../../i18n/compiler/format-duration.js';
import { interfaceLanguages } from '../../language/interface-languages.js';
import type { Language, PerLanguage } from '../../language/language.js';
import { mapLanguages } from '../../language/map-languages.js';
import type { Audio } from '../../schema/recordings/audio.js';
import type { LanguageFrom } from '../compile-languages.js';
import { factsIn, type LabelledFile, toComeIn } from './labels.js';
import { type CompiledChapter, downloadOf, placeOf, timedChapters } from './played.js';

export interface CompiledAudio extends Omit<Audio, 'chapters'> {
  chapters?: CompiledChapter[];
  /** Length, and that its page needs signing in: a short line each. */
  facts: PerLanguage<string[]>;
  /** The file to download, in the form that opens everywhere. */
  download?: PerLanguage<LabelledFile>;
}

export function compileAudio(
  audio: Audio,
  toCome: LanguageFrom = {},
  all: readonly Language[] = interfaceLanguages,
): CompiledAudio {
  const { duration, sources, link, chapters } = audio;
  const facts = factsIn(all, (t, lang) => [
    link?.signIn && t.needsSignIn,
    duration && formatDuration(duration, lang),
    ...toComeIn(t, lang, toCome),
  ]);
  return {
    ...audio,
    ...(link && { link: placeOf(link) }),
    ...(chapters && { chapters: timedChapters(chapters) }),
    ...(sources && { download: mapLanguages(sources, (files) => downloadOf(files, 'audio/mpeg')) }),
    facts,
  } as CompiledAudio;
}
