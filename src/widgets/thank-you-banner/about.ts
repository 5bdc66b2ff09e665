import type { About } from '../about.js';

export const about: About = {
  section: 'messages',
  name: { en: 'Thank-you message', cy: 'Neges ddiolch' },
  use: {
    en: 'Says thank you, at the top of a page or within its text.',
    cy: 'Mae’n dweud diolch, ar frig tudalen neu yng nghanol ei thestun.',
  },
  shows: 'first item',
  itemPages: true,
  frame: { whole: 440 },
  withoutScript: {},
  hub: { order: 'section', audience: 'families', ownHeading: true, opens: true },
  attributes: {
    variant: {
      label: { en: 'Shape', cy: 'Ffurf' },
      help: { cy: 'Sut mae’n sefyll ar y dudalen: panel yng nghanol testun, pen tudalen, neu linell denau.' },
      values: {
        card: { en: 'Card', cy: 'Cerdyn' },
        hero: { en: 'Head of a page', cy: 'Pen tudalen' },
        strip: { en: 'Slim line', cy: 'Llinell denau' },
      },
    },
    dismissible: {
      label: { en: 'Readers may hide it', cy: 'Caiff darllenwyr ei guddio' },
      help: { cy: 'A gaiff rhywun ei guddio, am yr ymweliad hwn â’r dudalen yn unig.' },
    },
  },
};
