import { afterNumber } from './after-number.js';
import { words } from './words.js';

const en = {
  close: 'Close',
  enlarge: 'View larger',
  next: 'Next',
  pixels: (width: number, height: number) => `${width}\u00a0×\u00a0${height} pixels`,
  position: (at: number, all: number) => `${at} of ${all}`,
  previous: 'Previous',
  showAll: (total: number) => `Show all ${total} pictures`,
};

const cy: typeof en = {
  close: 'Cau',
  enlarge: 'Gweld yn fwy',
  next: 'Nesaf',
  pixels: (width, height) => `${width}\u00a0×\u00a0${height} picsel`,
  position: (at, all) => `${at} o ${all}`,
  previous: 'Blaenorol',
  showAll: (total) => `Dangos pob un o’r ${afterNumber(total, 'llun', 'masculine')}`,
};

export const gallery = words({ en, cy });
