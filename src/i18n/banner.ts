import { words } from './words.js';

export const banner = words({
  en: { dismiss: 'Hide this message' },
  cy: { dismiss: 'Cuddio’r neges hon' },
});
