import type { About } from '../about.js';

export const about: About = {
  section: 'campaign',
  name: { en: 'Share the campaign', cy: 'Rhannu’r ymgyrch' },
  use: {
    en: 'Ways to share it at home: send, print, scan.',
    cy: 'Ffyrdd o fynd ag ef adref: anfon, argraffu, sganio.',
  },
  shows: 'campaign',
  itemPages: false,
  frame: { whole: 320 },
  withoutScript: {},
  hub: { order: 'last', audience: 'families', ownHeading: true, needs: 'url' },
  attributes: {},
};
