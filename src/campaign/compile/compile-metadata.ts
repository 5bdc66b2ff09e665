// Metadata of files and links, put into words when a manifest is compiled: a page
// shows it and needs no formatting of its own.

import { formatBytes } from '../../i18n/compiler/format-bytes.js';
import { formatDate } from '../../i18n/compiler/format-date.js';
import { formatDuration } from '../../i18n/compiler/format-duration.js';
import { type FactWords, facts as factWords } from '../../i18n/compiler/metadata.js';
import { knownName, resourceNames } from '../../i18n/compiler/resource-names.js';
import { hasOwn } from '../../util/has-own.js';
import { interfaceLanguages } from '../language/interface-languages.js';
import { chooseLanguage, type Language, type PerLanguage } from '../language/language.js';
import { inEach, isPerLanguage, mapLanguages } from '../language/map-languages.js';
import type { Graphic } from '../schema/assets.js';
import type { File } from '../schema/media.js';
import type { Message } from '../schema/messages.js';
import type { Channel } from '../schema/people.js';
import type { Resource } from '../schema/resources.js';
import type { Text } from '../schema/text.js';
import type { LanguageFrom } from './compile-languages.js';
import { type CompiledNumbers, compileNumbers } from './compile-numbers.js';

/** A file as a page offers it. */
export interface LabelledFile extends Partial<File> {
  url: PerLanguage<string>;
  /** Format and size: "PDF, 1.2 MB". */
  label: string;
}

export interface CompiledResource extends Omit<Resource, 'file'> {
  file: PerLanguage<LabelledFile>;
  /** Kind, length, audience, date: a short line each. */
  facts: PerLanguage<string[]>;
}

export interface CompiledGraphic extends Omit<Graphic, 'file'> {
  file: PerLanguage<LabelledFile>;
  /** Shape and size in pixels: a short line each. */
  facts: PerLanguage<string[]>;
}

/** In each language that has the words for it; where one has not, readers see the English. */
export const factsIn = (
  all: readonly Language[],
  make: (t: FactWords, lang: Language) => (string | number | boolean | undefined)[],
): PerLanguage<string[]> =>
  inEach(
    all.filter((lang) => factWords[lang]),
    (lang) =>
      make(factWords[lang] as FactWords, lang).filter(
        (fact): fact is string => typeof fact === 'string' && fact !== '',
      ),
  );

export function named(key: string, lang: Language): string {
  const names = resourceNames[lang] ?? resourceNames.en;
  return hasOwn(names, key) ? names[key] : key;
}

export const label = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Sizes are written alike in all languages. */
export const size = (bytes?: number) => (bytes === undefined ? undefined : formatBytes(bytes, 'en'));

/** A file with its format and size in words, in each language that it comes in. */
const labelled = (file: PerLanguage<File>): PerLanguage<LabelledFile> =>
  mapLanguages<File, LabelledFile>(file, (each) => ({ ...each, label: label(each.format, size(each.bytes)) }));

/** "Welsh from 3 December 2026", for each language that is still to come. */
export const toComeIn = (t: FactWords, lang: Language, toCome: LanguageFrom): string[] =>
  Object.entries(toCome).map(([missing, day]) =>
    t.languageFrom[missing as Language](formatDate(day.slice(0, 10), lang)),
  );

export function compileResource(
  resource: Resource,
  toCome: LanguageFrom = {},
  all: readonly Language[] = interfaceLanguages,
): CompiledResource {
  const names = {
    ...(resource.type && { type: knownName(resource.type) }),
    ...(resource.audience && { audience: resource.audience.map(knownName) }),
    ...(resource.channels && { channels: resource.channels.map(knownName) }),
  };
  const { type, audience, mayAdapt, updated } = { ...resource, ...names };
  const facts = factsIn(all, (t, lang) => {
    const { pages, width, height, duration, signIn } = chooseLanguage<File>(resource.file, lang).value;
    return [
      signIn && t.needsSignIn,
      type && named(type, lang),
      pages && t.pages(pages),
      width && height && t.pixels(width, height),
      duration && formatDuration(duration, lang),
      audience?.length && t.audience(audience.map((value) => named(value, lang)).join(', ')),
      mayAdapt && t.mayAdapt,
      updated && t.updated(formatDate(updated, lang)),
      ...toComeIn(t, lang, toCome),
    ];
  });
  return { ...resource, ...names, file: labelled(resource.file), facts };
}

export function compileGraphic(
  graphic: Graphic,
  toCome: LanguageFrom = {},
  all: readonly Language[] = interfaceLanguages,
): CompiledGraphic {
  const facts = factsIn(all, (t, lang) => {
    const { width, height, signIn } = chooseLanguage<File>(graphic.file, lang).value;
    return [
      signIn && t.needsSignIn,
      named(graphic.shape, lang),
      width && height && t.pixels(width, height),
      ...toComeIn(t, lang, toCome),
    ];
  });
  return { ...graphic, file: labelled(graphic.file), facts };
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
