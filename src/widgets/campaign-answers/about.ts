import type { About } from '../about.js';

export const about: About = {
  section: 'answers',
  name: { en: 'Questions and answers', cy: 'Cwestiynau ac atebion' },
  use: { en: 'Suggested responses to tricky questions.', cy: 'Ymatebion a awgrymir i gwestiynau anodd.' },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 720, item: 360 },
  withoutScript: {},
  hub: { order: 'section', audience: 'team', folded: true },
  attributes: {},
};
