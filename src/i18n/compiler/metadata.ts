import { plural } from '../format.js';

const en = {
  audience: (names: string) => `For: ${names}`,
  captions: (names: string) => `Captions: ${names}`,
  languageFrom: { en: (day: string) => `English from ${day}`, cy: (day: string) => `Welsh from ${day}` },
  mayAdapt: 'You may adapt it',
  pages: (n: number) => plural(n, 'en', { one: '# page', other: '# pages' }),
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  updated: (date: string) => `Updated ${date}`,
};

const cy: typeof en = {
  audience: (names) => `Ar gyfer: ${names}`,
  captions: (names) => `Capsiynau: ${names}`,
  languageFrom: { en: (day) => `Yn Saesneg o ${day}`, cy: (day) => `Yn Gymraeg o ${day}` },
  mayAdapt: 'Cewch ei addasu',
  pages: (n) => plural(n, 'cy', { one: '# dudalen', two: '# dudalen', many: '# thudalen', other: '# tudalen' }),
  pixels: (width, height) => `${width} × ${height} picsel`,
  updated: (date) => `Diweddarwyd ${date}`,
};

export const facts = { en, cy };
