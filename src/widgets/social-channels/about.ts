import type { About } from '../about.js';

export const about: About = {
  section: 'channels',
  name: { en: 'Our channels', cy: 'Ein sianeli' },
  use: { en: 'Where to follow your force.', cy: 'Ble i ddilyn eich heddlu.' },
  shows: 'every item',
  itemPages: false,
  frame: { whole: 700, item: 300 },
  withoutScript: {},
  hub: { order: 'section', audience: 'families', ownHeading: true },
  attributes: {
    layout: {
      label: { en: 'Layout', cy: 'Gosodiad' },
      help: { cy: 'Un o dan y llall gyda phwrpas pob un, neu enwau’n unig mewn rhes.' },
      values: {
        list: { en: 'List', cy: 'Rhestr' },
        row: { en: 'Row', cy: 'Rhes' },
      },
    },
    'new-tab': {
      label: { en: 'Open links in a new tab', cy: 'Agor dolenni mewn tab newydd' },
      help: { cy: 'A yw dolenni’n agor mewn tab newydd, gan ddweud hynny.' },
    },
  },
};
