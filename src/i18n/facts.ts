import { plural } from './format.js';

const en = {
  audience: (names: string) => `For: ${names}`,
  captions: (names: string) => `Captions: ${names}`,
  mayAdapt: 'You may adapt it',
  pages: (n: number) => plural(n, 'en', { one: '# page', other: '# pages' }),
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  updated: (date: string) => `Updated ${date}`,
};

const cy: typeof en = {
  audience: (names) => `Ar gyfer: ${names}`,
  captions: (names) => `Capsiynau: ${names}`,
  mayAdapt: 'Cewch ei addasu',
  pages: (n) => plural(n, 'cy', { one: '# dudalen', two: '# dudalen', many: '# thudalen', other: '# tudalen' }),
  pixels: (width, height) => `${width} × ${height} picsel`,
  updated: (date) => `Diweddarwyd ${date}`,
};

export const facts = { en, cy };
