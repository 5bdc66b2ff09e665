// The campaign's own texts in one language, for the kit's pages.

import type { Language } from '../../campaign/language/language.js';
import { Localizer } from '../../element/core/localizer.js';
import { addressOf } from '../../embed-code/frame.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { marked, otherLanguage } from '../../embed-code/phrase.js';
import { formatDate } from '../../i18n/compiler/format-date.js';
import type { Kit } from '../kit.js';

export interface KitWords {
  /** The name of the campaign. */
  title: string;
  /** Absent in the language asked for. */
  titleLang?: Language | undefined;
  /** Who carries it, where it says so. */
  organisation?: string | undefined;
  /** Absent in the language asked for. */
  organisationLang?: Language | undefined;
  /** The campaign's public page, else all of it on a page of the kit. */
  url: string;
  /** Whom to ask. */
  contact?: string | undefined;
  /** The version of the contents, and when they last changed. */
  version?: string | undefined;
  updated?: string | undefined;
}

export function kitWords(kit: Pick<Kit, 'base' | 'campaign'>, lang: Language): KitWords {
  const local = new Localizer(lang, kit.campaign);
  const { title, url, contact, version, updated } = kit.campaign.manifest.campaign ?? {};
  const { name } = kit.campaign.manifest.organisation ?? {};
  return {
    title: local.words(title ?? ''),
    titleLang: otherLanguage(title ?? '', local),
    organisation: name && local.words(name),
    organisationLang: name ? otherLanguage(name, local) : undefined,
    // A fragment alone is a place in whatever page shows it: no address to send people to.
    url: url && !/^[#?]/.test(local.value(url)) ? local.url(url) : addressOf(kit, 'embed/campaign-hub.html'),
    contact,
    version,
    updated: updated && formatDate(updated, lang),
  };
}

/** The campaign and who carries it, for the head of a page. */
export const ownerLine = ({ title, titleLang, organisation, organisationLang }: KitWords): Markup =>
  markup`${title && marked({ words: title, lang: titleLang })}${title && organisation && ' · '}${organisation && marked({ words: organisation, lang: organisationLang })}`;
