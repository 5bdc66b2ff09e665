import type { About } from '../about.js';

export const about: About = {
  section: 'campaign',
  name: { en: 'Signpost', cy: 'Arwyddbost' },
  use: { en: 'A small card that leads to the campaign’s page.', cy: 'Cerdyn bach sy’n arwain at dudalen yr ymgyrch.' },
  shows: 'campaign',
  itemPages: false,
  frame: { whole: 280 },
  withoutScript: {},
  hub: undefined,
  attributes: {
    plain: {
      label: { en: 'Without a picture', cy: 'Heb lun' },
      help: { cy: 'Geiriau’n unig, heb y llun.' },
    },
  },
};
