import type { About } from '../about.js';

export const about: About = {
  section: 'campaign',
  alsoReads: 'every section',
  name: { en: 'The whole campaign', cy: 'Yr ymgyrch gyfan' },
  use: {
    en: 'Everything on one page. Each part loads when a reader reaches it.',
    cy: 'Popeth ar un dudalen, pob rhan yn llwytho wrth iddi ddod yn agos.',
  },
  shows: 'campaign',
  itemPages: false,
  frame: { whole: 800 },
  withoutScript: {},
  hub: undefined,
  attributes: {
    sections: {
      label: { en: 'Parts', cy: 'Rhannau' },
      help: {
        cy: 'Y rhannau i’w dangos, yn y drefn hon, gyda bylchau rhyngddynt: `video resources copy`. Hebddynt: popeth sydd gan yr ymgyrch.',
      },
      names: 'hub parts',
    },
    audience: {
      label: { en: 'Who it is for', cy: 'I bwy mae’r dudalen' },
      help: { cy: 'Rhannau i deuluoedd yn unig, fel ar wefan gyhoeddus, rhannau i’ch tîm yn unig, neu’r cyfan.' },
      values: {
        all: { en: 'Everyone', cy: 'Pawb' },
        families: { en: 'Families', cy: 'Teuluoedd' },
        team: { en: 'Your team', cy: 'Eich tîm' },
      },
    },
  },
};
