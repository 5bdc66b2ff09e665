const en = {
  download: 'Download',
  inLanguage: { en: 'Download in English', cy: 'Download in Welsh' },
  showAll: (total: number) => `Show all ${total} resources`,
};

const cy: typeof en = {
  download: 'Lawrlwytho',
  inLanguage: { en: 'Lawrlwytho yn Saesneg', cy: 'Lawrlwytho yn Gymraeg' },
  showAll: (total) => `Dangos pob un o’r ${total} adnodd`,
};

export const resources = { en, cy };
