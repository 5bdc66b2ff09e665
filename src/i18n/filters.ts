import { words } from './words.js';

const en = {
  all: 'All',
  audience: 'For',
  channel: 'Channel',
  clear: 'Clear the search and filters',
  language: 'Language',
  none: 'Nothing matches what you chose.',
  search: 'Search by words',
  shown: (shown: number, all: number) => `Showing ${shown} of ${all}`,
  type: 'Kind',
};

const cy: typeof en = {
  all: 'Popeth',
  audience: 'Ar gyfer',
  channel: 'Sianel',
  clear: 'Clirio’r chwiliad a’r hidlwyr',
  language: 'Iaith',
  none: 'Does dim yn cyfateb i’ch dewis.',
  search: 'Chwilio yn ôl geiriau',
  shown: (shown, all) => `Yn dangos ${shown} o ${all}`,
  type: 'Math',
};

export const filters = words({ en, cy });
