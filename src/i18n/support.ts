import { words } from './words.js';

const en = {
  email: (address: string) => `Email ${address}`,
  emergency: 'In an emergency, call 999',
  hours: 'Open:',
  more: 'More help and advice',
  urgent: 'If you need somebody now',
  visit: (site: string) => `Visit ${site}`,
};

const cy: typeof en = {
  email: (address) => `E-bostio ${address}`,
  emergency: 'Mewn argyfwng, ffoniwch 999',
  hours: 'Ar agor:',
  more: 'Rhagor o gymorth a chyngor',
  urgent: 'Os oes angen rhywun arnoch chi nawr',
  visit: (site) => `Mynd i ${site}`,
};

export const support = words({ en, cy });
