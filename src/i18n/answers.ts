import { words } from './words.js';

const en = {
  closeAll: 'Close all answers',
  copy: 'Copy the answer',
  copyLink: 'Copy a link to it',
  link: (question: string) => `Link to: ${question}`,
  openAll: 'Open all answers',
  topic: 'Topic',
};

const cy: typeof en = {
  closeAll: 'Cau pob ateb',
  copy: 'Copïo’r ateb',
  copyLink: 'Copïo dolen ato',
  link: (question) => `Dolen i: ${question}`,
  openAll: 'Agor pob ateb',
  topic: 'Pwnc',
};

export const answers = words({ en, cy });
