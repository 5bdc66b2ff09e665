import { words } from './words.js';

const en = {
  contents: 'In this campaign',
  print: 'Print the whole campaign',
};

const cy: typeof en = {
  contents: 'Yn yr ymgyrch hon',
  print: 'Argraffu’r ymgyrch gyfan',
};

export const hub = words({ en, cy });
