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
  ofMost: {
    characters: (length: string, most: string) => `${length} of ${most} characters`,
    hashtags: (count: string, most: string) => `${count} of ${most} hashtags`,
  },
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
  ofMost: {
    characters: (length, most) => `${length} o ${most} nod`,
    hashtags: (count, most) => `${count} o ${most} hashnod`,
  },
  own: 'Eich geiriau chi yw’r rhain nawr: nid yw eich manylion yn eu newid mwyach.',
  reset: 'Ailosod',
  text: 'Testun',
  tooMany: (number) => `${number} yn ormod`,
};

/** Words of the editor of template copy, loaded with it. */
export const copyTools = words({ en, cy });
