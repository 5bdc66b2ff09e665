import { words } from './words.js';

const en = {
  contents: 'In this campaign',
  families: 'For families',
  forStaff: 'This page is for staff. Please do not share it or its links with the public.',
  pass: 'To keep and pass on',
  print: 'Print the whole campaign',
  seeAll: (total: number) => `See all ${total} films`,
  team: 'For your team',
};

const cy: typeof en = {
  contents: 'Yn yr ymgyrch hon',
  families: 'I deuluoedd',
  forStaff: 'Mae’r dudalen hon i staff. Peidiwch â’i rhannu hi na’i dolenni â’r cyhoedd.',
  pass: 'I’w cadw a’u rhannu',
  print: 'Argraffu’r ymgyrch gyfan',
  seeAll: (total) => `Gweld pob un o’r ${total} ffilm`,
  team: 'I’ch tîm',
};

export const hub = words({ en, cy });
