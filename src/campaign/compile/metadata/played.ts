// Shared by films and recordings: chapters, a page elsewhere, and a file to download.
import { parseUrl } from '../../../util/parse-url.js';
import type { PerLanguage } from '../../language/language.js';
import { mapLanguages } from '../../language/map-languages.js';
import type { Chapter, Places } from '../../schema/videos.js';
import { type LabelledFile, label, size } from './labels.js';

export interface CompiledChapter extends Chapter {
  /** The second at which it begins. */
  at: number;
}

/** Of "1:05" or "1:02:05". */
export const secondsOf = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

export const timedChapters = (chapters: Chapter[]): CompiledChapter[] =>
  chapters.map((chapter) => ({ ...chapter, at: secondsOf(chapter.start) }));

/** A page elsewhere, with a name for the place. */
export const placeOf = (link: NonNullable<Places['link']>): NonNullable<Places['link']> => ({
  on: mapLanguages<string, string>(link.url, hostOf),
  ...link,
});

const hostOf = (address: string): string => parseUrl(address)?.host.replace(/^www\./, '') ?? address;

interface PlayedFile {
  url: PerLanguage<string>;
  type: string;
  bytes?: number | undefined;
  name?: string | undefined;
}

/** The names of formats that are not those of their media types. */
const FORMATS: Record<string, string> = { 'audio/mpeg': 'MP3', 'audio/mp4': 'M4A' };

/**
 * The file to download, of one list.
 * @param everywhere the type that opens on every machine
 */
export function downloadOf(files: PlayedFile[], everywhere: string): LabelledFile {
  const file = files.find(({ type }) => type.startsWith(everywhere)) ?? files[0];
  const type = file?.type.replace(/;.*/, '') ?? '';
  const format = FORMATS[type] ?? type.replace(/^\w+\//, '').toUpperCase();
  return {
    url: file?.url ?? '',
    ...(file?.name && { name: file.name }),
    label: label(format, size(file?.bytes)),
  };
}
