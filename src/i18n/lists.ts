import { words } from './words.js';

const en = { search: 'Search and filter' };

const cy: typeof en = { search: 'Chwilio a hidlo' };

/** Words that all lists share. */
export const lists = words({ en, cy });
