import type { About } from '../about.js';

export const about: About = {
  section: 'images',
  name: { en: 'Thank-you card', cy: 'Cerdyn diolch' },
  use: {
    en: 'Write a card on a picture of the campaign, and take it home.',
    cy: 'Ysgrifennwch gerdyn ar un o luniau’r ymgyrch, ac ewch ag ef adref.',
  },
  shows: 'every item',
  itemPages: false,
  frame: { whole: 800 },
  withoutScript: {},
  hub: { order: 'last', audience: 'families', ownHeading: true, folded: true },
  attributes: {},
};
