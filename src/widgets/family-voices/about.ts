import type { About } from '../about.js';

export const about: About = {
  section: 'quotes',
  name: { en: 'In families’ words', cy: 'Yng ngeiriau teuluoedd' },
  use: { en: 'What families said.', cy: 'Yr hyn a ddywedodd teuluoedd.' },
  shows: 'first item',
  itemPages: true,
  frame: { whole: 400, item: 340 },
  withoutScript: {},
  hub: {
    order: 'section',
    audience: 'families',
    ownHeading: true,
    attributes: { layout: 'rotating' },
  },
  attributes: {
    layout: {
      label: { en: 'Layout', cy: 'Gosodiad' },
      help: {
        cy: 'Un llais (llais `item`, neu’r cyntaf), pob un ochr yn ochr, neu un ar y tro gyda botymau i’r lleill.',
      },
      values: {
        one: { en: 'One', cy: 'Un' },
        grid: { en: 'Side by side', cy: 'Ochr yn ochr' },
        rotating: { en: 'One at a time', cy: 'Un ar y tro' },
      },
    },
  },
};
