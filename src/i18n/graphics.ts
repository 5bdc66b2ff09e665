import { words } from './words.js';

const en = {
  alt: 'Alt text',
  copyAlt: 'Copy the alt text',
  copyPicture: 'Copy the picture',
  copyPost: 'Copy the post',
  copySignature: 'Copy for your signature',
  pictureNotCopied: 'This page may not copy pictures. Download it instead.',
  post: 'Suggested post',
  zip: (files: number) => `Download all as a ZIP (${files} files)`,
};

const cy: typeof en = {
  alt: 'Testun amgen',
  copyAlt: 'Copïo’r testun amgen',
  copyPicture: 'Copïo’r llun',
  copyPost: 'Copïo’r neges',
  copySignature: 'Copïo i’ch llofnod',
  pictureNotCopied: 'Chaiff y dudalen hon ddim copïo lluniau. Lawrlwythwch y llun yn lle hynny.',
  post: 'Neges a awgrymir',
  zip: (files) => `Lawrlwytho’r cyfan mewn ZIP (${files} ffeil)`,
};

export const graphics = words({ en, cy });
