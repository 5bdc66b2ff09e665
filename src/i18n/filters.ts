const en = {
  all: 'All',
  audience: 'For',
  channel: 'Channel',
  clear: 'Clear the search and filters',
  language: 'Language',
  none: 'Nothing matches what you chose.',
  search: 'Search by words',
  shown: (shown: number, found: number) => `Showing ${shown} of ${found}`,
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
  shown: (shown, found) => `Yn dangos ${shown} o ${found}`,
  type: 'Math',
};

export const filters = { en, cy };
