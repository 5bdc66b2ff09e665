// Facts about each language, for compiling, checking and publishing. Pages do not load them: dates and units are put into words
// when a manifest is compiled. They are ours because Chromium has no Welsh dates or units.
import type { Language } from './language.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface LanguageFacts {
  /** For og:locale. */
  locale: string;
  /** From January. */
  months: readonly string[];
  /** From Sunday. */
  days: readonly string[];
  midday: string;
  midnight: string;
  /** The end of a period, after its start: languages may change its first letter. */
  to: (end: string) => string;
  minutes: Forms;
  seconds: Forms;
}

export const languageFacts: Record<Language, LanguageFacts> = {
  en: {
    locale: 'en_GB',
    months: 'January February March April May June July August September October November December'.split(' '),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    midday: 'midday',
    midnight: 'midnight',
    to: (end) => `to ${end}`,
    minutes: { one: '# minute', other: '# minutes' },
    seconds: { one: '# second', other: '# seconds' },
  },
  cy: {
    locale: 'cy_GB',
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    days: 'Dydd Sul,Dydd Llun,Dydd Mawrth,Dydd Mercher,Dydd Iau,Dydd Gwener,Dydd Sadwrn'.split(','),
    midday: 'hanner dydd',
    midnight: 'hanner nos',
    // "Tan" softens what follows.
    to: (end) => `tan ${end.replace(/^Dydd/, 'ddydd')}`,
    minutes: { two: '# funud', other: '# munud' },
    seconds: { other: '# eiliad' },
  },
  ga: {
    locale: 'ga_IE',
    months:
      'Eanáir,Feabhra,Márta,Aibreán,Bealtaine,Meitheamh,Iúil,Lúnasa,Meán Fómhair,Deireadh Fómhair,Samhain,Nollaig'.split(
        ',',
      ),
    days: 'Dé Domhnaigh,Dé Luain,Dé Máirt,Dé Céadaoin,Déardaoin,Dé hAoine,Dé Sathairn'.split(','),
    midday: 'meán lae',
    midnight: 'meán oíche',
    to: (end) => `go dtí ${end}`,
    minutes: { other: '# nóiméad' },
    seconds: { two: '# shoicind', few: '# shoicind', other: '# soicind' },
  },
};
