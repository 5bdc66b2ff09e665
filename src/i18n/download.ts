const en = {
  download: 'Download',
  inLanguage: { en: 'Download in English', cy: 'Download in Welsh' },
};

const cy: typeof en = {
  download: 'Lawrlwytho',
  inLanguage: { en: 'Lawrlwytho yn Saesneg', cy: 'Lawrlwytho yn Gymraeg' },
};

export const download = { en, cy };
