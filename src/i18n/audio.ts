import { words } from './words.js';

const en = {
  download: 'Download the recording',
  listenOn: (place: string) => `Listen to the recording on ${place}`,
  transcript: 'Read the transcript',
};

const cy: typeof en = {
  download: 'Lawrlwytho’r recordiad',
  listenOn: (place) => `Gwrando ar y recordiad ar ${place}`,
  transcript: 'Darllen y trawsgrifiad',
};

export const audio = words({ en, cy });
