// Metadata of files and links, put into words when a manifest is compiled: a page
// shows it and needs no formatting of its own.

import { facts as factWords } from '../../i18n/compiler/metadata.js';
import { knownName } from '../../i18n/compiler/resource-names.js';
import { interfaceLanguages } from '../language/interface-languages.js';
import { chooseLanguage, type Language, type PerLanguage } from '../language/language.js';
import { isPerLanguage } from '../language/map-languages.js';
import type { Graphic } from '../schema/assets.js';
import type { File } from '../schema/media.js';
import type { Message } from '../schema/messages.js';
import type { Channel } from '../schema/people.js';
import type { Text } from '../schema/text.js';
import type { LanguageFrom } from './compile-languages.js';
import { type CompiledNumbers, compileNumbers } from './compile-numbers.js';
import { factsIn, type LabelledFile, labelled, named, toComeIn } from './metadata/labels.js';

export interface CompiledGraphic extends Omit<Graphic, 'file'> {
  file: PerLanguage<LabelledFile>;
  /** Shape and size in pixels: a short line each. */
  facts: PerLanguage<string[]>;
}

/** Files are cut to whole pixels. */
const isAbout = (ratio: number, width: number, height: number): boolean => Math.abs(width / height / ratio - 1) < 0.02;

/** The shape that a file has; none where its size is not known. */
function shapeOf({ width, height }: File): string | undefined {
  if (!width || !height) return undefined;
  if (isAbout(1, width, height)) return 'square';
  if (isAbout(9 / 16, width, height)) return 'story';
  return width < height ? 'portrait' : 'landscape';
}

export function compileGraphic(
  graphic: Graphic,
  toCome: LanguageFrom = {},
  all: readonly Language[] = interfaceLanguages,
): CompiledGraphic {
  const shape = graphic.shape ? knownName(graphic.shape) : shapeOf(chooseLanguage<File>(graphic.file, 'en').value);
  const facts = factsIn(all, (t, lang) => {
    const { width, height, signIn } = chooseLanguage<File>(graphic.file, lang).value;
    return [
      signIn && t.needsSignIn,
      shape && named(shape, lang),
      width && height && t.pixels(width, height),
      ...toComeIn(t, lang, toCome),
    ];
  });
  return {
    ...graphic,
    ...(shape && { shape }),
    channels: graphic.channels.map(knownName),
    file: labelled(graphic.file),
    facts,
  };
}

/** "Read the guide (needs signing in)" */
const marked = (text: Text): Text =>
  isPerLanguage(text)
    ? Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, withNote(String(words), lang as Language)]))
    : withNote(String(text), 'en');

const withNote = (words: string, lang: Language): string =>
  `${words} (${(factWords[lang] ?? factWords.en).needsSignIn.toLowerCase()})`;

export const compileMessage = (message: Message): Message => ({
  ...message,
  ...(message.actions && {
    actions: message.actions.map(({ signIn, label, url }) => ({ label: signIn ? marked(label) : label, url })),
  }),
});

export const compileChannel = ({ signIn, ...channel }: Channel): Channel & CompiledNumbers =>
  compileNumbers({ ...channel, ...(signIn && { name: marked(channel.name) }) });
