// Languages that leaflets come in beside those of campaigns: the most spoken in England and Wales (Census 2021, table TS024),
// and those that public bodies translate into.

import { hasOwn } from '../../util/has-own.js';

type Names = readonly [english: string, welsh: string, own: string];

const names: Record<string, Names> = {
  am: ['Amharic', 'Amhareg', 'አማርኛ'],
  ar: ['Arabic', 'Arabeg', 'العربية'],
  bg: ['Bulgarian', 'Bwlgareg', 'Български'],
  bn: ['Bengali', 'Bengaleg', 'বাংলা'],
  ckb: ['Kurdish (Sorani)', 'Cwrdeg (Sorani)', 'کوردی'],
  cs: ['Czech', 'Tsieceg', 'Čeština'],
  de: ['German', 'Almaeneg', 'Deutsch'],
  el: ['Greek', 'Groeg', 'Ελληνικά'],
  es: ['Spanish', 'Sbaeneg', 'Español'],
  fa: ['Persian (Farsi)', 'Perseg (Farsi)', 'فارسی'],
  fr: ['French', 'Ffrangeg', 'Français'],
  gd: ['Scottish Gaelic', 'Gaeleg yr Alban', 'Gàidhlig'],
  gu: ['Gujarati', 'Gwjarati', 'ગુજરાતી'],
  he: ['Hebrew', 'Hebraeg', 'עברית'],
  hi: ['Hindi', 'Hindi', 'हिन्दी'],
  hu: ['Hungarian', 'Hwngareg', 'Magyar'],
  it: ['Italian', 'Eidaleg', 'Italiano'],
  ku: ['Kurdish (Kurmanji)', 'Cwrdeg (Kurmanji)', 'Kurdî'],
  kw: ['Cornish', 'Cernyweg', 'Kernewek'],
  lt: ['Lithuanian', 'Lithwaneg', 'Lietuvių'],
  lv: ['Latvian', 'Latfieg', 'Latviešu'],
  ml: ['Malayalam', 'Malaialam', 'മലയാളം'],
  ne: ['Nepali', 'Nepaleg', 'नेपाली'],
  nl: ['Dutch', 'Iseldireg', 'Nederlands'],
  pa: ['Panjabi', 'Pwnjabeg', 'ਪੰਜਾਬੀ'],
  pl: ['Polish', 'Pwyleg', 'Polski'],
  ps: ['Pashto', 'Pashto', 'پښتو'],
  pt: ['Portuguese', 'Portiwgaleg', 'Português'],
  ro: ['Romanian', 'Rwmaneg', 'Română'],
  ru: ['Russian', 'Rwseg', 'Русский'],
  si: ['Sinhala', 'Sinhala', 'සිංහල'],
  sk: ['Slovak', 'Slofaceg', 'Slovenčina'],
  so: ['Somali', 'Somalieg', 'Soomaali'],
  sq: ['Albanian', 'Albaneg', 'Shqip'],
  ta: ['Tamil', 'Tamil', 'தமிழ்'],
  ti: ['Tigrinya', 'Tigrinya', 'ትግርኛ'],
  tr: ['Turkish', 'Twrceg', 'Türkçe'],
  uk: ['Ukrainian', 'Wcreineg', 'Українська'],
  ur: ['Urdu', 'Wrdw', 'اردو'],
  vi: ['Vietnamese', 'Fietnameg', 'Tiếng Việt'],
  yi: ['Yiddish', 'Iddew-Almaeneg', 'ייִדיש'],
  zh: ['Chinese', 'Tsieinëeg', '中文'],
};

/** Scripts that are written from right to left, and languages that usually are in one. */
const RIGHT_TO_LEFT = /-(arab|hebr|syrc|thaa|nkoo|adlm)\b|^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?!-?\w*-?latn)(-|$)/i;

export interface FurtherLanguage {
  /** Undefined for a language that has no names here. */
  names?: { en: string; cy: string };
  own?: string;
  dir?: 'rtl';
}

/** @param tag as in web pages, such as "ur" or "pa-Arab" */
export function furtherLanguage(tag: string): FurtherLanguage {
  const [language = ''] = tag.toLowerCase().split('-');
  const found = hasOwn(names, language) ? names[language] : undefined;
  return {
    ...(found && { names: { en: found[0], cy: found[1] }, own: found[2] }),
    ...(RIGHT_TO_LEFT.test(tag) && { dir: 'rtl' }),
  };
}
