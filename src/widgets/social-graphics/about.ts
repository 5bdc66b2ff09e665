import type { About } from '../about.js';

export const about: About = {
  section: 'graphics',
  alsoReads: ['copy'],
  name: { en: 'Social media graphics', cy: 'Graffigwaith ar gyfer y cyfryngau cymdeithasol' },
  use: {
    en: 'Graphics by channel, with alt text and a post.',
    cy: 'Graffigwaith fesul sianel, gyda thestun amgen a neges.',
  },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 800 },
  withoutScript: {},
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {
    channels: {
      label: { en: 'Channels', cy: 'Sianeli' },
      help: {
        cy: 'Y sianeli i’w dangos, yn y drefn hon, gyda bylchau rhyngddynt, megis `x instagram`. Hebddynt: pob un.',
      },
      names: { field: 'channels' },
    },
  },
};
