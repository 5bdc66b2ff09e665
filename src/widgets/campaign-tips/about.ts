import type { About } from '../about.js';

export const about: About = {
  section: 'tips',
  name: { en: 'How to run the campaign', cy: 'Sut i gynnal yr ymgyrch' },
  use: {
    en: 'Steps to tick off, for the team that runs the campaign.',
    cy: 'Camau i’w ticio, i bwy bynnag sy’n cynnal yr ymgyrch.',
  },
  shows: 'every item',
  itemPages: false,
  frame: { whole: 800, item: 220 },
  withoutScript: {},
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {},
};
