import { words } from './words.js';

const en = {
  all: 'All',
  audience: 'For',
  channel: 'Channel',
  clear: 'Clear the search and filters',
  form: 'Form',
  language: 'Language',
  none: 'Nothing matches what you chose.',
  search: 'Search by words',
  shown: (shown: number, all: number) => `Showing ${shown} of ${all}`,
  size: 'Size',
  type: 'Kind',
};

const cy: typeof en = {
  all: 'Popeth',
  audience: 'Ar gyfer',
  channel: 'Sianel',
  clear: 'Clirio’r chwiliad a’r hidlwyr',
  form: 'Ffurf',
  language: 'Iaith',
  none: 'Does dim yn cyfateb i’ch dewis.',
  search: 'Chwilio yn ôl geiriau',
  shown: (shown, all) => `Yn dangos ${shown} o ${all}`,
  size: 'Maint',
  type: 'Math',
};

export const filters = words({ en, cy });
