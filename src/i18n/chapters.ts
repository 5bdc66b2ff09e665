import { words } from './words.js';

const en = { chapters: 'Chapters' };
const cy: typeof en = { chapters: 'Penodau' };

export const chapters = words({ en, cy });
