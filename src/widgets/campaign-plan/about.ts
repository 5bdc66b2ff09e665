import type { About } from '../about.js';

export const about: About = {
  section: 'plan',
  name: { en: 'Plan and key dates', cy: 'Cynllun a dyddiadau allweddol' },
  use: { en: 'Key dates, to add to a calendar.', cy: 'Beth sy’n digwydd pryd, i’w roi mewn calendr.' },
  shows: 'every item',
  itemPages: false,
  frame: { whole: 800, item: 300 },
  withoutScript: {},
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {
    view: {
      label: { en: 'View', cy: 'Golwg' },
      help: { cy: 'Sut mae’r cynllun yn dangos gyntaf; gall rhywun newid.' },
      values: {
        timeline: { en: 'Timeline', cy: 'Llinell amser' },
        table: { en: 'Table', cy: 'Tabl' },
      },
    },
  },
};
