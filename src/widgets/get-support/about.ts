import type { About } from '../about.js';

export const about: About = {
  section: 'support',
  name: { en: 'Where to get help', cy: 'Ble i gael cymorth' },
  use: { en: 'People to talk to, urgent help first.', cy: 'Pobl i siarad â nhw, y rhai brys yn gyntaf.' },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 440 },
  withoutScript: {},
  hub: { order: 'section', audience: 'families', lead: 2 },
  attributes: {
    urgent: {
      label: { en: 'Only urgent help', cy: 'Dim ond yr hyn sydd yno mewn argyfwng' },
      help: { cy: 'A ddylid dangos dim ond yr hyn sydd yno mewn argyfwng.' },
    },
  },
};
