import { words } from './words.js';

const en = {
  copied: 'Copied',
  denied: 'Your browser does not let this page copy. What you want is selected: copy it with your keyboard or menu.',
  told: (what: string) => `Copied: ${what}`,
};

const cy: typeof en = {
  copied: 'Wedi copïo',
  denied:
    'Nid yw eich porwr yn gadael i’r dudalen hon gopïo. Mae’r hyn sydd ei eisiau wedi’i ddewis: copïwch ef â’ch bysellfwrdd neu’ch dewislen.',
  told: (what) => `Wedi copïo: ${what}`,
};

export const copying = words({ en, cy });
