import { words } from './words.js';

const en = {
  newTab: 'Opens in a new tab',
  title: 'Where to find us',
  watched: 'When we answer:',
};

const cy: typeof en = {
  newTab: 'Yn agor mewn tab newydd',
  title: 'Ble i ddod o hyd i ni',
  watched: 'Pryd byddwn ni’n ateb:',
};

export const socialChannels = words({ en, cy });
