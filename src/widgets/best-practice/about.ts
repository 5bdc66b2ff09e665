import { type About, limit } from '../about.js';

export const about: About = {
  section: 'practice',
  name: { en: 'What other forces did', cy: 'Beth wnaeth heddluoedd eraill' },
  use: {
    en: 'Ideas that worked in other forces, and who to ask about them.',
    cy: 'Syniadau a weithiodd mewn mannau eraill, a phwy i’w holi.',
  },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 600 },
  withoutScript: { limit: '0' },
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {
    limit,
  },
};
