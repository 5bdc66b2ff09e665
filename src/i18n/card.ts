import { plural } from './format.js';
import { words } from './words.js';

const en = {
  alt: (words: string) => `Thank-you card: ${words}`,
  copied: 'Picture copied',
  copy: 'Copy as a picture',
  download: 'Download the card (PNG)',
  failed: 'That did not work here. You can download the card instead.',
  from: 'From',
  full: 'That is all the card has room for.',
  hint: 'Your words will be here.',
  left: (n: number) =>
    n ? plural(n, 'en', { one: 'Room for # more character', other: 'Room for # more characters' }) : 'No room left',
  message: 'Your message',
  notDrawn: 'The card cannot be drawn just now. Check the connection and try again.',
  noPicture: 'This picture did not load, so the card is drawn without it.',
  picture: 'Picture',
  plain: 'Without a picture',
  print: 'Print the card',
  private: 'What you write stays on this device: nothing is sent or kept.',
  share: 'Share the card',
  thanks: 'Thank you',
  title: 'Write a thank-you card',
  to: 'To',
};

const cy: typeof en = {
  alt: (words) => `Cerdyn diolch: ${words}`,
  copied: 'Wedi copïo’r llun',
  copy: 'Copïo fel llun',
  download: 'Lawrlwytho’r cerdyn (PNG)',
  failed: 'Ni weithiodd hynny yma. Gallwch lawrlwytho’r cerdyn yn lle hynny.',
  from: 'Oddi wrth',
  full: 'Dyna’r cyfan sydd o le ar y cerdyn.',
  hint: 'Bydd eich geiriau chi yma.',
  left: (n) => (n ? plural(n, 'cy', { other: 'Lle i # nod arall' }) : 'Dim lle ar ôl'),
  message: 'Eich neges',
  notDrawn: 'Ni ellir llunio’r cerdyn ar hyn o bryd. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  noPicture: 'Ni ddaeth y llun hwn, felly mae’r cerdyn yn cael ei lunio hebddo.',
  picture: 'Llun',
  plain: 'Heb lun',
  print: 'Argraffu’r cerdyn',
  private: 'Mae’r hyn rydych yn ei ysgrifennu’n aros ar y ddyfais hon: does dim yn cael ei anfon na’i gadw.',
  share: 'Rhannu’r cerdyn',
  thanks: 'Diolch',
  title: 'Ysgrifennu cerdyn diolch',
  to: 'I bwy',
};

export const card = words({ en, cy });
