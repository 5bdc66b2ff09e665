import { words } from './words.js';

const en = {
  needsScript: 'This works with JavaScript only. The campaign is here as well:',
  whole: 'See all of it on a page of its own',
};

const cy: typeof en = {
  needsScript: 'Dim ond gyda JavaScript y mae hyn yn gweithio. Mae’r ymgyrch yma hefyd:',
  whole: 'Gweld y cyfan ar dudalen ei hun',
};

export const publish = words({ en, cy });
