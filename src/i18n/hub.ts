import { words } from './words.js';

const en = {
  contents: 'In this campaign',
  families: 'For families',
  print: 'Print the whole campaign',
  seeAll: (total: number) => `See all ${total} films`,
  team: 'For your team',
};

const cy: typeof en = {
  contents: 'Yn yr ymgyrch hon',
  families: 'I deuluoedd',
  print: 'Argraffu’r ymgyrch gyfan',
  seeAll: (total) => `Gweld pob un o’r ${total} ffilm`,
  team: 'I’ch tîm',
};

export const hub = words({ en, cy });
