import { words } from './words.js';

/** The texts of a campaign that is over. */
const en = {
  ended: 'This campaign has ended.',
  page: 'Go to the campaign’s web page',
  website: (name: string) => `Go to the website of ${name}`,
};

const cy: typeof en = {
  ended: 'Mae’r ymgyrch hon wedi dod i ben.',
  page: 'Ewch i dudalen we’r ymgyrch',
  website: (name) => `Ewch i wefan ${name}`,
};

export const farewell = words({ en, cy });
