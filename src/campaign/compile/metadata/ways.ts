// The ways to a resource beside its file, put into words: other forms of it, and what is no file.

import { formatDuration } from '../../../i18n/compiler/format-duration.js';
import { furtherLanguage } from '../../../i18n/compiler/further-languages.js';
import { facts as factWords } from '../../../i18n/compiler/metadata.js';
import { knownName } from '../../../i18n/compiler/resource-names.js';
import { chooseLanguage, type Language, languagesOf, type PerLanguage } from '../../language/language.js';
import { inEach, mapLanguages } from '../../language/map-languages.js';
import { type Action, type ActionKind, actionKinds, type Form } from '../../schema/forms.js';
import type { File } from '../../schema/media.js';
import type { Resource } from '../../schema/resources.js';
import { type LabelledFile, label, labelled, named, size } from './labels.js';

/** A link beside the title, or in place of a file. */
export interface Way {
  /** Says the difference: "Large print", "Urdu", "Order it printed". */
  name: PerLanguage<string>;
  /** Format, size and length. */
  details?: PerLanguage<string>;
  file: PerLanguage<LabelledFile>;
  /** The kind of form. */
  kind?: string;
  /** Of what is no file. */
  action?: ActionKind;
  /** Of a further language: its tag, its direction, and words in it. */
  lang?: string;
  dir?: 'rtl' | undefined;
  own?: string;
}

/** The languages that all that is said of files is said in. */
const spoken = (all: readonly Language[]) => all.filter((lang) => factWords[lang]);

export function waysOf(resource: Resource, all: readonly Language[]): { main?: Way; others?: Way[] } {
  const { file, forms = [] } = resource;
  const actions = actionKinds.flatMap((kind) => {
    const action = resource[kind];
    return action ? [actionWay(kind, action, all)] : [];
  });
  const [main, ...rest] = file ? [undefined, ...actions] : actions;
  const others = [...forms.map((form) => formWay(form, all)), ...rest.filter((way) => way !== undefined)];
  return { ...(main && { main }), ...(others.length && { others }) };
}

function actionWay(kind: ActionKind, { url, label, signIn }: Action, all: readonly Language[]): Way {
  const words = inEach(spoken(all), (lang) => named(kind, lang));
  const note = inEach(spoken(all), (lang) => factWords[lang]?.needsSignIn.toLowerCase() as string);
  const file = mapLanguages<string, LabelledFile>(url, (url) => ({ url, label: '' }));
  return { action: kind, name: label ?? words, file, ...(signIn && { details: note }) };
}

function formWay({ kind, lang: tag, title, file }: Form, all: readonly Language[]): Way {
  const known = kind === undefined ? {} : { kind: knownName(kind) };
  const { names, own, dir } = tag === undefined ? {} : furtherLanguage(tag);
  const name = inEach(spoken(all), (lang) => {
    const chosen = chooseLanguage<File>(file, lang);
    const parts = [
      tag && (names ?? { en: tag, cy: tag })[lang === 'cy' ? 'cy' : 'en'],
      known.kind && named(known.kind, lang),
      chosen.value.size && named(knownName(chosen.value.size), lang),
    ].filter(Boolean) as string[];
    if (!parts.length) parts.push(chosen.value.format ?? (factWords[lang]?.anotherFile as string));
    // A reader whose language it does not come in is told which it is in.
    if (languagesOf(file).length && chosen.lang !== lang) parts.push(named(chosen.lang, lang));
    return parts.map((part, index) => (index ? within(part) : part)).join(', ');
  });
  const details = inEach(spoken(all), (lang) => {
    const { format, bytes, duration, signIn } = chooseLanguage<File>(file, lang).value;
    const isNamed = chooseLanguage(name, lang).value.startsWith(format ?? ' ');
    return label(
      isNamed ? undefined : format,
      duration ? formatDuration(duration, lang) : undefined,
      size(bytes),
      signIn ? factWords[lang]?.needsSignIn.toLowerCase() : undefined,
    );
  });
  const words = title ?? own;
  return {
    ...known,
    ...(tag && { lang: tag, ...(words && { own: words }), ...(dir && { dir }) }),
    name,
    details,
    file: labelled(file),
  };
}

/** A name in the middle of others: "Urdu, large print". Names of languages and "BSL" keep their capitals. */
const within = (name: string): string => (KEEPS_CAPITAL.test(name) ? name : name[0]?.toLowerCase() + name.slice(1));
const KEEPS_CAPITAL = /^(\p{Lu}[\p{Lu}\d]|English|Welsh|Irish|Saesneg|Cymraeg|Gwyddeleg)/u;
