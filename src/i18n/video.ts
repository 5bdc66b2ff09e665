import { words } from './words.js';

const en = {
  audioDescription: 'Audio description',
  bsl: 'British Sign Language (BSL)',
  contacts: (where: string) => `Playing it contacts ${where}`,
  download: 'Download the film',
  play: 'Play the film',
  readDescription: 'Read the audio description',
  transcript: 'Read the transcript',
  watchOn: (place: string) => `Watch the film on ${place}`,
};

const cy: typeof en = {
  audioDescription: 'Disgrifiad sain',
  bsl: 'Iaith Arwyddion Prydain (BSL)',
  contacts: (where) => `Bydd ei chwarae’n cysylltu â ${where}`,
  download: 'Lawrlwytho’r ffilm',
  play: 'Chwarae’r ffilm',
  readDescription: 'Darllen y disgrifiad sain',
  transcript: 'Darllen y trawsgrifiad',
  watchOn: (place) => `Gwylio’r ffilm ar ${place}`,
};

export const video = words({ en, cy });
