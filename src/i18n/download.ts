import type { Language } from '../campaign/language/language.js';
import { words } from './words.js';

const en = {
  download: 'Download',
  in: { en: 'English', cy: 'Welsh', ga: 'Irish' } satisfies Record<Language, string>,
};

const cy: typeof en = {
  download: 'Lawrlwytho',
  in: { en: 'Saesneg', cy: 'Cymraeg', ga: 'Gwyddeleg' },
};

export const download = words({ en, cy });
