import { words } from './words.js';

const en = {
  beside: 'Show the Welsh as well',
  copyAndOpenEmail: 'Copy and open an email',
  copyRich: 'Copy with formatting',
  copySubject: 'Copy the subject',
  copyText: 'Copy the text',
  details: 'Fill in or change your details',
  edit: 'Edit',
  headline: 'Headline',
  openEmail: 'Open in email',
  subject: 'Subject',
};

const cy: typeof en = {
  beside: 'Dangos y Saesneg hefyd',
  copyAndOpenEmail: 'Copïo ac agor e-bost',
  copyRich: 'Copïo gyda’r fformat',
  copySubject: 'Copïo’r pwnc',
  copyText: 'Copïo’r testun',
  details: 'Llenwi neu newid eich manylion',
  edit: 'Golygu',
  headline: 'Pennawd',
  openEmail: 'Agor mewn e-bost',
  subject: 'Pwnc',
};

/** Labels around template copy. */
export const copy = words({ en, cy });
