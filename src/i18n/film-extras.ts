import { words } from './words.js';

const en = {
  audioDescription: 'Audio description',
  bsl: 'British Sign Language (BSL)',
  chapters: 'Chapters',
  readDescription: 'Read the audio description',
};

const cy: typeof en = {
  audioDescription: 'Disgrifiad sain',
  bsl: 'Iaith Arwyddion Prydain (BSL)',
  chapters: 'Penodau',
  readDescription: 'Darllen y disgrifiad sain',
};

export const filmExtras = words({ en, cy });
