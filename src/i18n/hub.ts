import { words } from './words.js';

const en = {
  contents: 'In this campaign',
};

const cy: typeof en = {
  contents: 'Yn yr ymgyrch hon',
};

export const hub = words({ en, cy });
