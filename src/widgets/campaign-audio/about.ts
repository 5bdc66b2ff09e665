import type { About } from '../about.js';

export const about: About = {
  section: 'audio',
  alsoReads: ['support'],
  name: { en: 'Audio', cy: 'Sain' },
  use: {
    en: 'A recording to listen to, with a transcript.',
    cy: 'Recordiad i wrando arno, gyda thrawsgrifiad.',
  },
  shows: 'first item',
  itemPages: true,
  frame: { whole: 360 },
  withoutScript: {},
  hub: { order: 'section', audience: 'families', eachItem: true },
  attributes: {},
};
