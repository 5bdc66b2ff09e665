import { formatDate } from '../../../i18n/compiler/format-date.js';
import { formatDuration } from '../../../i18n/compiler/format-duration.js';
import { knownName } from '../../../i18n/compiler/resource-names.js';
import { interfaceLanguages } from '../../language/interface-languages.js';
import { chooseLanguage, type Language, type PerLanguage } from '../../language/language.js';
import { eachLanguage } from '../../language/map-languages.js';
import type { ActionKind } from '../../schema/forms.js';
import type { File } from '../../schema/media.js';
import type { Resource } from '../../schema/resources.js';
import type { LanguageFrom } from '../compile-languages.js';
import { factsIn, type LabelledFile, labelled, named, toComeIn } from './labels.js';
import { type Way, waysOf } from './ways.js';

export interface CompiledResource extends Omit<Resource, 'file'> {
  file?: PerLanguage<LabelledFile>;
  /** In place of a file. */
  main?: Way;
  /** Beside the title. */
  others?: Way[];
  /** The sizes that it comes in. */
  sizes?: string[];
  /** Kind, length, audience, date: a short line each. */
  facts: PerLanguage<string[]>;
}

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
  const { file, type, audience, mayAdapt, updated } = { ...resource, ...names };
  const ways = waysOf(resource, all);
  const action = resource[ways.main?.action as ActionKind];
  const facts = factsIn(all, (t, lang) => {
    const { pages, width, height, duration, signIn, size } = {
      ...(file ? chooseLanguage<File>(file, lang).value : ({ signIn: action?.signIn } as Partial<File>)),
    };
    return [
      signIn && t.needsSignIn,
      type && named(type, lang),
      size && named(knownName(size), lang),
      pages && t.pages(pages),
      width && height && t.pixels(width, height),
      duration && formatDuration(duration, lang),
      audience?.length && t.audience(audience.map((value) => named(value, lang)).join(', ')),
      mayAdapt && t.mayAdapt,
      updated && t.updated(formatDate(updated, lang)),
      ...toComeIn(t, lang, toCome),
    ];
  });
  const sizes = sizesOf(resource);
  return {
    ...resource,
    ...names,
    ...(file && { file: labelled(file) }),
    ...ways,
    ...(sizes.length && { sizes }),
    facts,
  } as CompiledResource;
}

const sizesOf = ({ file, forms = [] }: Resource): string[] => {
  const files = [file, ...forms.map((form) => form.file)].filter((each) => each !== undefined);
  const sizes = files.flatMap((each) =>
    [...eachLanguage(each, [])].map(({ text }) => (text as File | undefined)?.size),
  );
  return [...new Set(sizes.filter((size) => size !== undefined).map(knownName))];
};
