import type { CompiledItem } from '../../campaign/compiled-manifest.js';
import type { InterfaceLanguage, Language } from '../../campaign/language/language.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { type RequestedHosts, requestedHosts } from '../hosting/requested-hosts.js';
import type { Kit } from '../kit.js';
import type { Library } from '../library-files.js';
import { type KitWords, kitWords } from '../pages/kit-words.js';

/** A sheet for a force's specialist. The two languages are side by side in the code, so that they stay the same. */
export interface Sheet {
  name: string;
  title: Record<InterfaceLanguage, string>;
  content: Record<InterfaceLanguage, (facts: SheetFacts) => Markup>;
}

/** The facts of one kit. */
export interface SheetFacts {
  words: KitWords;
  version: string;
  libraries: Library[];
  /** The address of the kit. */
  base: string;
  origin: string;
  hosts: RequestedHosts;
  /** The number of films, and of those that have each thing. */
  films: { all: number; captions: number; transcript: number; description: number };
  /** The same of recordings. */
  recordings: { all: number; transcript: number };
  /** True if the campaign has a section. */
  has: (section: string) => boolean;
}

export function factsOf(kit: Kit, lang: Language): SheetFacts {
  const { manifest } = kit.campaign;
  const films = manifest.videos ?? [];
  const recordings = manifest.audio ?? [];
  const count = (is: (film: CompiledItem<'videos'>) => unknown) => films.filter(is).length;
  return {
    words: kitWords(kit, lang),
    version: kit.version,
    libraries: kit.libraries,
    base: kit.base,
    origin: new URL(kit.base).origin,
    hosts: requestedHosts(kit),
    films: {
      all: films.length,
      captions: count(({ captions }) => captions?.length),
      transcript: count(({ transcript }) => transcript),
      description: count(({ audioDescription }) => audioDescription),
    },
    recordings: { all: recordings.length, transcript: recordings.filter(({ transcript }) => transcript).length },
    has: (section) => section in manifest,
  };
}

/** Origins as people read them. */
export const listed = (origins: readonly string[]): Markup =>
  markup`${origins.map((origin, index) => markup`${index ? ', ' : ''}<code>${origin}</code>`)}`;

/** Who answers questions. */
export const asked = ({ contact, url }: KitWords): Markup =>
  contact ? markup`<a href="mailto:${contact}">${contact}</a>` : markup`<a href="${url}">${url}</a>`;
