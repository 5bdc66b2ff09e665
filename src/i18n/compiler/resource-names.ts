import type { InterfaceLanguage, Language } from '../../campaign/language/language.js';
import { hasOwn } from '../../util/has-own.js';
import { channels } from './channels.js';
import { englishNames, welshNames } from './language-names.js';

const en = {
  ...channels.en,
  ...englishNames,
  audio: 'Audio',
  comms: 'Communications teams',
  families: 'Families',
  film: 'Film',
  graphic: 'Graphic',
  guide: 'Guide',
  landscape: 'Landscape',
  leaflet: 'Leaflet',
  logo: 'Logo',
  managers: 'Managers',
  officers: 'Officers',
  partners: 'Partners',
  picture: 'Picture',
  poster: 'Poster',
  presentation: 'Presentation',
  print: 'Print',
  'profile-frame': 'Profile frame',
  screens: 'Screens',
  social: 'Social media',
  square: 'Square',
  staff: 'Staff',
  story: 'Story',
  template: 'Template',
  toolkit: 'Toolkit',
};

export type ResourceName = keyof typeof en;

const cy: Record<ResourceName, string> = {
  ...channels.cy,
  ...welshNames,
  audio: 'Sain',
  comms: 'Timau cyfathrebu',
  families: 'Teuluoedd',
  film: 'Ffilm',
  graphic: 'Graffigyn',
  guide: 'Canllaw',
  landscape: 'Tirlun',
  leaflet: 'Taflen',
  logo: 'Logo',
  managers: 'Rheolwyr',
  officers: 'Swyddogion',
  partners: 'Partneriaid',
  picture: 'Llun',
  poster: 'Poster',
  presentation: 'Cyflwyniad',
  print: 'Print',
  'profile-frame': 'Ffrâm proffil',
  screens: 'Sgriniau',
  social: 'Cyfryngau cymdeithasol',
  square: 'Sgwâr',
  staff: 'Staff',
  story: 'Stori',
  template: 'Templed',
  toolkit: 'Pecyn cymorth',
};

/** "Leaflet" and "leaflet" are one. Any other name is as the manifest writes it. */
export const knownName = (key: string): string => {
  const known = key.trim().toLowerCase().replace(/\s+/g, '-');
  return hasOwn(en, known) ? known : key.trim();
};

/** The names of kinds, audiences, channels and shapes that the schema suggests. Any other is shown as the manifest writes it. */
export const resourceNames: Record<InterfaceLanguage, Record<ResourceName, string>> &
  Partial<Record<Language, Record<ResourceName, string>>> = { en, cy };
