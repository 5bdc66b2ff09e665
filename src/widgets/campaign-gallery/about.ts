import { type About, limit } from '../about.js';

export const about: About = {
  section: 'images',
  name: { en: 'Pictures', cy: 'Lluniau' },
  use: { en: 'The campaign’s pictures, to view and download.', cy: 'Lluniau’r ymgyrch, sy’n agor yn fwy.' },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 600 },
  withoutScript: { limit: '0' },
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {
    limit,
  },
};
