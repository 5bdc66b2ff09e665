const en = {
  download: 'Download',
  inLanguage: { en: 'Download in English', cy: 'Download in Welsh' },
  search: 'Search and filter',
  showAll: (total: number) => `Show all ${total} resources`,
};

const cy: typeof en = {
  download: 'Lawrlwytho',
  inLanguage: { en: 'Lawrlwytho yn Saesneg', cy: 'Lawrlwytho yn Gymraeg' },
  search: 'Chwilio a hidlo',
  showAll: (total) => `Dangos pob un o’r ${total} adnodd`,
};

export const resources = { en, cy };
