import type { InterfaceLanguage } from '../campaign/language/language.js';

/** The compressed size of a script in words: "12.3 kB". */
export const kilobytes = (bytes: number | undefined, lang: InterfaceLanguage): string =>
  `${new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format((bytes ?? 0) / 1000)} kB`;
