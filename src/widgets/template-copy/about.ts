import type { About } from '../about.js';

export const about: About = {
  section: 'copy',
  alsoReads: ['graphics'],
  name: { en: 'Words to use', cy: 'Geiriau i’w defnyddio' },
  use: {
    en: 'Posts, e-mails and news stories to adapt and copy.',
    cy: 'Negeseuon, e-byst a newyddion i’w haddasu a’u copïo.',
  },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 640 },
  withoutScript: {},
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {
    channels: {
      label: { en: 'Channels', cy: 'Sianeli' },
      help: { cy: 'Y sianeli i’w dangos, gyda bylchau rhyngddynt, megis `x facebook`. Hebddynt: pob un.' },
      names: { field: 'channel' },
    },
    languages: {
      label: { en: 'Languages', cy: 'Ieithoedd' },
      help: { cy: 'A yw’r ddwy iaith ochr yn ochr o’r dechrau.' },
      values: {
        one: { en: 'One', cy: 'Un' },
        both: { en: 'Both', cy: 'Y ddwy' },
      },
    },
  },
};
