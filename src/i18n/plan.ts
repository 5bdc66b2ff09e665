import { words } from './words.js';

const en = {
  add: 'Add to calendar',
  addAll: 'Add all dates to calendar',
  audience: 'For',
  caption: 'Key dates',
  channel: 'Channel',
  failed: 'The calendar file could not be made. Check the connection and try again.',
  location: 'Place',
  next: 'Next',
  now: 'Now',
  owner: 'Who does it',
  past: 'Past',
  saved: 'The calendar file is in your downloads. Open it to add it to your calendar.',
  step: 'What',
  table: 'Table',
  timeline: 'Timeline',
  view: 'View',
  when: 'When',
};

const cy: typeof en = {
  add: 'Ychwanegu at y calendr',
  addAll: 'Ychwanegu pob dyddiad at y calendr',
  audience: 'Ar gyfer',
  caption: 'Dyddiadau allweddol',
  channel: 'Sianel',
  failed: 'Doedd dim modd creu’r ffeil calendr. Edrychwch ar y cysylltiad a rhowch gynnig arall arni.',
  location: 'Lleoliad',
  next: 'Nesaf',
  now: 'Nawr',
  owner: 'Pwy sy’n gwneud hyn',
  past: 'Wedi bod',
  saved: 'Mae’r ffeil calendr ymhlith eich lawrlwythiadau. Agorwch hi i’w hychwanegu at eich calendr.',
  step: 'Beth',
  table: 'Tabl',
  timeline: 'Llinell amser',
  view: 'Golwg',
  when: 'Pryd',
};

export const plan = words({ en, cy });
