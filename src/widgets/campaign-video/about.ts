import type { About } from '../about.js';

export const about: About = {
  section: 'videos',
  alsoReads: ['support'],
  name: { en: 'Film', cy: 'Ffilm' },
  use: { en: 'A film with captions and a transcript.', cy: 'Ffilm gyda chapsiynau a thrawsgrifiad.' },
  shows: 'first item',
  itemPages: true,
  frame: { whole: 800 },
  withoutScript: {},
  hub: {
    order: 'section',
    audience: 'families',
    lead: 1,
    heading: { en: 'Films', cy: 'Ffilmiau' },
    eachItem: true,
  },
  attributes: {},
};
