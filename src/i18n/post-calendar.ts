import { words } from './words.js';

const en = {
  add: 'Add all posts to calendar',
  failed: 'The calendar file could not be made. Check the connection and try again.',
  keyDate: 'Key date',
  past: 'Past',
  saved: 'The calendar file is in your downloads. Open it to add it to your calendar.',
  scheduler: 'A file for a scheduler',
  thisWeek: 'This week',
  words: 'Show the words',
};

const cy: typeof en = {
  add: 'Ychwanegu pob neges at y calendr',
  failed: 'Doedd dim modd creu’r ffeil calendr. Edrychwch ar y cysylltiad a rhowch gynnig arall arni.',
  keyDate: 'Dyddiad allweddol',
  past: 'Wedi bod',
  saved: 'Mae’r ffeil calendr ymhlith eich lawrlwythiadau. Agorwch hi i’w hychwanegu at eich calendr.',
  scheduler: 'Ffeil ar gyfer trefnydd',
  thisWeek: 'Yr wythnos hon',
  words: 'Dangos y geiriau',
};

/** Words of the calendar of posts. */
export const postCalendar = words({ en, cy });
