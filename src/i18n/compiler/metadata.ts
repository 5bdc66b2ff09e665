import { type InterfaceLanguage, type Language, languages } from '../../campaign/language/language.js';
import { inEach } from '../../campaign/language/map-languages.js';
import { plural } from '../format.js';
import { englishNames, inWelsh } from './language-names.js';

const en = {
  anotherFile: 'Another file',
  audience: (names: string) => `For: ${names}`,
  captions: (names: string) => `Captions: ${names}`,
  languageFrom: inEach(languages, (lang) => (day: string) => `${englishNames[lang]} from ${day}`),
  mayAdapt: 'You may adapt it',
  needsSignIn: 'Needs signing in',
  pages: (n: number) => plural(n, 'en', { one: '# page', other: '# pages' }),
  pixels: (width: number, height: number) => `${width}\u00a0×\u00a0${height} pixels`,
  updated: (date: string) => `Updated ${date}`,
};

const cy: typeof en = {
  anotherFile: 'Ffeil arall',
  audience: (names) => `Ar gyfer: ${names}`,
  captions: (names) => `Capsiynau: ${names}`,
  languageFrom: inEach(languages, (lang) => (day) => `${inWelsh[lang]} o ${day}`),
  mayAdapt: 'Cewch ei addasu',
  needsSignIn: 'Angen mewngofnodi',
  pages: (n) => plural(n, 'cy', { one: '# dudalen', two: '# dudalen', many: '# thudalen', other: '# tudalen' }),
  pixels: (width, height) => `${width}\u00a0×\u00a0${height} picsel`,
  updated: (date) => `Diweddarwyd ${date}`,
};

export type FactWords = typeof en;

/** All of them, in a language that has them: what is made of them is one text a fact, and so in one language. */
export const facts: Record<InterfaceLanguage, FactWords> & Partial<Record<Language, FactWords>> = { en, cy };
