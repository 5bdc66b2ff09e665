import { type About, limit } from '../about.js';

export const about: About = {
  section: 'resources',
  name: { en: 'Resources to download', cy: 'Adnoddau i’w lawrlwytho' },
  use: {
    en: 'Posters, leaflets and guides, each with its size and format.',
    cy: 'Posteri, taflenni a chanllawiau, pob un gyda’i faint a’i fformat.',
  },
  shows: 'every item',
  itemPages: true,
  frame: { whole: 800, item: 320 },
  withoutScript: { limit: '0' },
  hub: { order: 'section', audience: 'team', attributes: { limit: '3' } },
  attributes: {
    layout: {
      label: { en: 'Layout', cy: 'Gosodiad' },
      help: { cy: 'Un o dan y llall, neu fel cardiau ochr yn ochr.' },
      values: {
        list: { en: 'List', cy: 'Rhestr' },
        cards: { en: 'Cards', cy: 'Cardiau' },
      },
    },
    types: {
      label: { en: 'Kinds', cy: 'Mathau' },
      help: {
        cy: 'Y mathau o adnoddau i’w dangos, gyda bylchau rhyngddynt, megis `poster leaflet`. Hebddynt: pob un.',
      },
      names: { field: 'type' },
    },
    limit,
  },
};
