import { words } from './words.js';

const en = {
  next: 'The next voice',
  place: (index: number, total: number) => `${index} of ${total}`,
  previous: 'The voice before',
  title: 'In their words',
};

const cy: typeof en = {
  next: 'Y llais nesaf',
  place: (index, total) => `${index} o ${total}`,
  previous: 'Y llais blaenorol',
  title: 'Yn eu geiriau nhw',
};

export const voices = words({ en, cy });
