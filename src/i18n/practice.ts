import { words } from './words.js';

const en = {
  ask: (whom: string) => `Ask about it: ${whom}`,
  force: 'Force',
  outcome: 'What came of it',
  readMore: 'Read more',
  share: 'Share what you did',
  shareLead: 'Has your force found something that helps families?',
  showAll: (total: number) => `Show all ${total} examples`,
  tag: 'Subject',
};

const cy: typeof en = {
  ask: (whom) => `Holi amdano: ${whom}`,
  force: 'Heddlu',
  outcome: 'Beth ddaeth ohono',
  readMore: 'Darllen rhagor',
  share: 'Rhannu’r hyn wnaethoch chi',
  shareLead: 'A yw eich heddlu chi wedi darganfod rhywbeth sy’n helpu teuluoedd?',
  showAll: (total) => `Dangos pob un o’r ${total} enghraifft`,
  tag: 'Pwnc',
};

export const practice = words({ en, cy });
