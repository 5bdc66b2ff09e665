import { words } from './words.js';

const en = {
  characters: (length: string) => `${length} characters`,
  fields: {
    chief: 'Your chief constable',
    email: 'Your email address',
    force: 'Your force',
    hashtag: 'Hashtag',
    phone: 'Your phone number',
    shortForce: 'Your force, in short',
    website: 'Your website',
  },
  fits: (title: string) => `${title}: it fits now`,
  hint: 'The texts below change as you type.',
  length: (length: string, most: string) => `${length} of ${most} characters`,
  own: 'Your own words now: your details no longer change them.',
  reset: 'Reset',
  text: 'Text',
  tooMany: (number: string) => `${number} too many`,
};

const cy: typeof en = {
  characters: (length) => `${length} nod`,
  fields: {
    chief: 'Eich prif gwnstabl',
    email: 'Eich cyfeiriad e-bost',
    force: 'Eich heddlu',
    hashtag: 'Hashnod',
    phone: 'Eich rhif ffôn',
    shortForce: 'Eich heddlu, yn fyr',
    website: 'Eich gwefan',
  },
  fits: (title) => `${title}: mae’n ffitio nawr`,
  hint: 'Mae’r testunau isod yn newid wrth i chi deipio.',
  length: (length, most) => `${length} o ${most} nod`,
  own: 'Eich geiriau chi yw’r rhain nawr: nid yw eich manylion yn eu newid mwyach.',
  reset: 'Ailosod',
  text: 'Testun',
  tooMany: (number) => `${number} yn ormod`,
};

/** Words of the editor of template copy, loaded with it. */
export const copyTools = words({ en, cy });
