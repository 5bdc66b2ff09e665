import { words } from './words.js';

const languageNames = { en: 'English', cy: 'Cymraeg' };

export const video = words({
  en: {
    audioDescription: 'Audio description',
    captions: (langs: ('en' | 'cy')[]) =>
      `Captions: ${langs.map((lang) => ({ en: 'English', cy: 'Welsh' })[lang]).join(', ')}`,
    contacts: (where: string) => `Playing it contacts ${where}`,
    download: (facts: string) => `Download the film (${facts})`,
    play: 'Play the film',
    readDescription: 'Read the audio description',
    transcript: 'Read the transcript',
  },
  cy: {
    audioDescription: 'Disgrifiad sain',
    captions: (langs) => `Capsiynau: ${langs.map((lang) => ({ en: 'Saesneg', cy: 'Cymraeg' })[lang]).join(', ')}`,
    contacts: (where) => `Bydd ei chwarae’n cysylltu â ${where}`,
    download: (facts) => `Lawrlwytho’r ffilm (${facts})`,
    play: 'Chwarae’r ffilm',
    readDescription: 'Darllen y disgrifiad sain',
    transcript: 'Darllen y trawsgrifiad',
  },
});

/** A language's own name for itself. */
export const ownName = (lang: 'en' | 'cy'): string => languageNames[lang];
