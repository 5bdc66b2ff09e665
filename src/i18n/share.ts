import { words } from './words.js';

const en = {
  byHand:
    'Copying is not allowed here. The link is selected: press Ctrl+C, or ⌘C on a Mac. On a phone, hold your finger on it and choose Copy.',
  code: 'QR code and poster',
  copied: 'Link copied',
  copy: 'Copy the link',
  email: 'Email',
  failed: 'That did not work here. You can copy the link instead.',
  share: 'Share from this device',
  shareBy: 'Share by',
  social: 'On social media (opens in a new tab)',
  title: 'Share the campaign',
};

const cy: typeof en = {
  byHand:
    'Ni chaniateir copïo yma. Mae’r ddolen wedi’i dewis: pwyswch Ctrl+C, neu ⌘C ar Mac. Ar ffôn, daliwch eich bys arni a dewis Copïo.',
  code: 'Cod QR a phoster',
  copied: 'Wedi copïo’r ddolen',
  copy: 'Copïo’r ddolen',
  email: 'E-bost',
  failed: 'Ni weithiodd hynny yma. Gallwch gopïo’r ddolen yn lle hynny.',
  share: 'Rhannu o’r ddyfais hon',
  shareBy: 'Rhannu drwy',
  social: 'Ar y cyfryngau cymdeithasol (yn agor mewn tab newydd)',
  title: 'Rhannu’r ymgyrch',
};

export const share = words({ en, cy });
