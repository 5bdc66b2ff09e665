// Data of the kit for the builder: `publish` writes it into the builder's page, and src/builder/ reads it there.
import type { Language, PerLanguage } from '../../campaign/language/language.js';
import { attributeChoices, type Choices } from '../../embed-code/attribute-choices.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { PINNED, PINNED_PAGE } from '../../embed-code/pinned.js';
import type { Tag } from '../../widgets/registry.js';
import type { Kit } from '../kit.js';
import { kitWords } from './kit-words.js';

export interface BuilderData {
  /** The address that the kit was published for; ends with "/". */
  base: string;
  /** The version of the library. */
  version: string;
  /** The campaign's, the first of them first. */
  languages: readonly Language[];
  /** The name of the campaign. */
  title: PerLanguage<string>;
  /** Who carries it, where it says so. */
  organisation?: PerLanguage<string> | undefined;
  /** Every embed page: each widget, and each of its items. */
  pages: readonly Omit<EmbedPage, 'picture'>[];
  /** Values in this campaign that attributes of each widget may name. */
  choices: Partial<Record<Tag, Choices>>;
  /** The hash of the script for pages that pin it, as the attribute `integrity` takes it, by path. */
  hashes: Record<string, string>;
  /** The compressed size of each page script, by its name, in bytes; of the loader alone under "". */
  scriptSizes: Record<string, number>;
}

/** @param hashes of `integrity.json` */
export function builderData(kit: Kit, hashes: Record<string, string>): BuilderData {
  const { base, version, languages, pages, scriptSizes } = kit;
  const words = (key: 'title' | 'organisation'): PerLanguage<string> =>
    Object.fromEntries(languages.map((lang) => [lang, kitWords(kit, lang)[key] ?? '']));
  return {
    base,
    version,
    languages,
    title: words('title'),
    organisation: words('organisation'),
    pages: pages.map(({ picture: _, ...page }) => page),
    scriptSizes,
    choices: attributeChoices(kit.campaign, languages),
    hashes: Object.fromEntries(Object.entries(hashes).filter(([path]) => PINNED.test(path) || PINNED_PAGE.test(path))),
  };
}
