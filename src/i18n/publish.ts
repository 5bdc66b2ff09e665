import { words } from './words.js';

const en = {
  needsScript: 'This works with JavaScript only. The campaign is here as well:',
};

const cy: typeof en = {
  needsScript: 'Dim ond gyda JavaScript y mae hyn yn gweithio. Mae’r ymgyrch yma hefyd:',
};

export const publish = words({ en, cy });
