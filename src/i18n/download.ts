import type { Language } from '../campaign/language/language.js';
import { words } from './words.js';

const en = {
  download: 'Download',
  inLanguage: { en: 'Download in English', cy: 'Download in Welsh', ga: 'Download in Irish' } satisfies Record<
    Language,
    string
  >,
};

const cy: typeof en = {
  download: 'Lawrlwytho',
  inLanguage: { en: 'Lawrlwytho yn Saesneg', cy: 'Lawrlwytho yn Gymraeg', ga: 'Lawrlwytho yn Wyddeleg' },
};

export const download = words({ en, cy });
