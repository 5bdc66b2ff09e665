/** Each language's own name for itself. */
export const ownNames = { en: 'English', cy: 'Cymraeg' };
