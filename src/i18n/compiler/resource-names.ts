import type { InterfaceLanguage, Language } from '../../campaign/language/language.js';
import { hasOwn } from '../../util/has-own.js';
import { channels } from './channels.js';
import { englishNames, welshNames } from './language-names.js';

const en = {
  ...channels.en,
  ...englishNames,
  audio: 'Audio',
  braille: 'Braille file',
  bsl: 'BSL film',
  comms: 'Communications teams',
  'easy-read': 'Easy read',
  families: 'Families',
  film: 'Film',
  graphic: 'Graphic',
  guide: 'Guide',
  landscape: 'Landscape',
  'large-print': 'Large print',
  leaflet: 'Leaflet',
  link: 'Web page',
  logo: 'Logo',
  managers: 'Managers',
  officers: 'Officers',
  order: 'Order it printed',
  partners: 'Partners',
  picture: 'Picture',
  'plain-text': 'Plain text',
  poster: 'Poster',
  presentation: 'Presentation',
  print: 'Print',
  'profile-frame': 'Profile frame',
  'pull-up': 'Pull-up banner',
  request: 'Ask us for it',
  screens: 'Screens',
  social: 'Social media',
  square: 'Square',
  staff: 'Staff',
  story: 'Story',
  template: 'Template',
  'to-edit': 'To edit',
  'to-print': 'To print',
  toolkit: 'Toolkit',
};

export type ResourceName = keyof typeof en;

const cy: Record<ResourceName, string> = {
  ...channels.cy,
  ...welshNames,
  audio: 'Sain',
  braille: 'Ffeil braille',
  bsl: 'Ffilm BSL',
  comms: 'Timau cyfathrebu',
  'easy-read': 'Hawdd ei ddeall',
  families: 'Teuluoedd',
  film: 'Ffilm',
  graphic: 'Graffigyn',
  guide: 'Canllaw',
  landscape: 'Tirlun',
  'large-print': 'Print bras',
  leaflet: 'Taflen',
  link: 'Tudalen we',
  logo: 'Logo',
  managers: 'Rheolwyr',
  officers: 'Swyddogion',
  order: 'Archebu copïau print',
  partners: 'Partneriaid',
  picture: 'Llun',
  'plain-text': 'Testun plaen',
  poster: 'Poster',
  presentation: 'Cyflwyniad',
  print: 'Print',
  'profile-frame': 'Ffrâm proffil',
  'pull-up': 'Baner sefyll',
  request: 'Gofyn i ni amdano',
  screens: 'Sgriniau',
  social: 'Cyfryngau cymdeithasol',
  square: 'Sgwâr',
  staff: 'Staff',
  story: 'Stori',
  template: 'Templed',
  'to-edit': 'I’w olygu',
  'to-print': 'I’w argraffu',
  toolkit: 'Pecyn cymorth',
};

/** "Leaflet" and "leaflet" are one. Any other name is as the manifest writes it. */
export const knownName = (key: string): string => {
  const known = key.trim().toLowerCase().replace(/\s+/g, '-');
  return hasOwn(en, known) ? known : key.trim();
};

/** The names of kinds, audiences, channels, shapes, forms and sizes that the schema suggests. Any other is shown as the manifest writes it. */
export const resourceNames: Record<InterfaceLanguage, Record<ResourceName, string>> &
  Partial<Record<Language, Record<ResourceName, string>>> = { en, cy };
