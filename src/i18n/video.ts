import { words } from './words.js';

const en = {
  audioDescription: 'Audio description',
  contacts: (where: string) => `Playing it contacts ${where}`,
  download: 'Download the film',
  play: 'Play the film',
  readDescription: 'Read the audio description',
  transcript: 'Read the transcript',
};

const cy: typeof en = {
  audioDescription: 'Disgrifiad sain',
  contacts: (where) => `Bydd ei chwarae’n cysylltu â ${where}`,
  download: 'Lawrlwytho’r ffilm',
  play: 'Chwarae’r ffilm',
  readDescription: 'Darllen y disgrifiad sain',
  transcript: 'Darllen y trawsgrifiad',
};

export const video = words({ en, cy });
