import { words } from './words.js';

const en = {
  downloadPng: 'Download the code (PNG)',
  downloadSvg: 'Download the code (SVG, for print)',
  leadsTo: (address: string) => `QR code that leads to ${address}`,
  poster: 'Print a poster (A4)',
  scan: 'Scan the code with a phone’s camera, or go to',
  tooLong: 'The address is too long for a QR code.',
};

const cy: typeof en = {
  downloadPng: 'Lawrlwytho’r cod (PNG)',
  downloadSvg: 'Lawrlwytho’r cod (SVG, i’w argraffu)',
  leadsTo: (address) => `Cod QR sy’n arwain at ${address}`,
  poster: 'Argraffu poster (A4)',
  scan: 'Sganiwch y cod gyda chamera ffôn, neu ewch i',
  tooLong: 'Mae’r cyfeiriad yn rhy hir ar gyfer cod QR.',
};

export const qrCode = words({ en, cy });
