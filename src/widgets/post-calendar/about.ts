import type { About } from '../about.js';

export const about: About = {
  section: 'copy',
  only: 'slot',
  alsoReads: ['plan', 'graphics'],
  name: { en: 'Calendar of posts', cy: 'Calendr y negeseuon' },
  use: {
    en: 'What to post when, week by week, for a calendar and for schedulers.',
    cy: 'Beth i’w bostio pryd, wythnos wrth wythnos, ar gyfer calendr a threfnwyr.',
  },
  shows: 'every item',
  itemPages: false,
  frame: { whole: 800 },
  withoutScript: {},
  hub: { order: 'last', audience: 'team', folded: true },
  attributes: {
    channels: {
      label: { en: 'Channels', cy: 'Sianeli' },
      help: {
        cy: 'Y sianeli i’w dangos, gyda bylchau rhyngddynt, megis `x facebook`. Hebddynt: pob un, a dyddiadau’r cynllun.',
      },
      names: { field: 'channel' },
    },
  },
};
