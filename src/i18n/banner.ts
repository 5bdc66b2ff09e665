import { words } from './words.js';

const en = { dismiss: 'Hide this message' };

const cy: typeof en = { dismiss: 'Cuddio’r neges hon' };

export const banner = words({ en, cy });
