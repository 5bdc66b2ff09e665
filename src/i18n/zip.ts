import { words } from './words.js';

const en = {
  cancel: 'Cancel',
  cancelled: 'Cancelled',
  fetching: (done: number, all: number) => `Fetched ${done} of ${all} files`,
  missing: (names: string) => `Could not be fetched: ${names}`,
  none: 'None of the files could be fetched. Check the connection, then try again.',
  rest: (files: number) => `Save the others as a ZIP (${files})`,
  saved: (name: string) => `Saved: ${name}`,
  words: 'Alt text and posts',
};

const cy: typeof en = {
  cancel: 'Canslo',
  cancelled: 'Wedi’i ganslo',
  fetching: (done, all) => `Wedi nôl ${done} o ${all} ffeil`,
  missing: (names) => `Doedd dim modd nôl: ${names}`,
  none: 'Doedd dim modd nôl yr un o’r ffeiliau. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.',
  rest: (files) => `Cadw’r lleill mewn ZIP (${files})`,
  saved: (name) => `Wedi’i gadw: ${name}`,
  words: 'Testun amgen a negeseuon',
};

export const zip = words({ en, cy });
