import type { Language } from '../../campaign/language/language.js';

/** As const: the codes of findings are made of them. */
export const englishNames = { en: 'English', cy: 'Welsh', ga: 'Irish' } as const satisfies Record<Language, string>;

export const welshNames: Record<Language, string> = { en: 'Saesneg', cy: 'Cymraeg', ga: 'Gwyddeleg' };

/** "In" a language. */
export const inWelsh: Record<Language, string> = { en: 'Yn Saesneg', cy: 'Yn Gymraeg', ga: 'Yn Wyddeleg' };
