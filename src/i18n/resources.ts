import { words } from './words.js';

const en = {
  showAll: (total: number) => `Show all ${total} resources`,
};

const cy: typeof en = {
  showAll: (total) => `Dangos pob un o’r ${total} adnodd`,
};

export const resources = words({ en, cy });
