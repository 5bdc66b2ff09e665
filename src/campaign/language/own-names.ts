import type { Language } from './language.js';

/** Each language's own name for itself. */
export const ownNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg', ga: 'Gaeilge' };
