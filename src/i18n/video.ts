import { words } from './words.js';

const en = {
  contacts: (where: string) => `Playing it contacts ${where}`,
  download: 'Download the film',
  play: 'Play the film',
  transcript: 'Read the transcript',
  watchOn: (place: string) => `Watch the film on ${place}`,
};

const cy: typeof en = {
  contacts: (where) => `Bydd ei chwarae’n cysylltu â ${where}`,
  download: 'Lawrlwytho’r ffilm',
  play: 'Chwarae’r ffilm',
  transcript: 'Darllen y trawsgrifiad',
  watchOn: (place) => `Gwylio’r ffilm ar ${place}`,
};

export const video = words({ en, cy });
