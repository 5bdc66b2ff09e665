import { englishNames, welshNames } from '../compiler/language-names.js';

const labels: Record<string, string> = {
  lang: 'Language',
  item: 'Which one',
  'heading-level': 'Level of its heading',
  manifest: 'Another campaign',
};

const help: Record<string, string> = {
  item: 'One of them by its title. Without it: the first that is in date; lists show all.',
};

const values: Record<string, string> = {
  ...englishNames,
};

/**
 * The builder's second step. Labels, help and values are those of the attributes that every widget has: its own are in its
 * about.ts.
 */
const en = {
  asPage: 'Same as the page',
  byItself: 'Default',
  common: 'Advanced',
  notInDate: (id: string) => `${id} (not in date now)`,
  reset: 'Reset to defaults',
  title: (name: string) => `Set up: ${name}`,
  wrongNumber: (from: number, to: number | undefined) =>
    to === undefined ? `Write a whole number, ${from} or more.` : `Write a whole number from ${from} to ${to}.`,
  wrongAddress: 'Write an address that begins with https://, or a path such as /campaign/manifest.json.',
  labels,
  help,
  values,
};

const cy: typeof en = {
  asPage: 'Yr un fath â’r dudalen',
  byItself: 'Diofyn',
  common: 'Uwch',
  notInDate: (id) => `${id} (ddim yn ei gyfnod nawr)`,
  reset: 'Ailosod i’r gwerthoedd diofyn',
  title: (name) => `Gosod: ${name}`,
  wrongNumber: (from, to) =>
    to === undefined ? `Ysgrifennwch rif cyfan, ${from} neu fwy.` : `Ysgrifennwch rif cyfan o ${from} i ${to}.`,
  wrongAddress: 'Ysgrifennwch gyfeiriad sy’n dechrau gyda https://, neu lwybr megis /campaign/manifest.json.',
  labels: {
    lang: 'Iaith',
    item: 'Pa un',
    'heading-level': 'Lefel ei bennawd',
    manifest: 'Ymgyrch arall',
  },
  help: {
    lang: 'Yr iaith. Hebddi: iaith y man lle mae’n sefyll.',
    item: 'Un ohonynt wrth ei deitl. Hebddo: y cyntaf sydd yn ei gyfnod; mae rhestrau’n dangos pob un.',
    'heading-level': 'Lefel pennawd y teclyn, 2 i 6. Hebddi: un yn is na’r pennawd o’i flaen ar y dudalen.',
    manifest:
      'Cyfeiriad maniffest gwahanol i un y dudalen: o darddiad y dudalen neu’r sgript, neu un y mae `data-allow` yn ei restru.',
  },
  values: {
    ...welshNames,
  },
};

export const builderSet = { en, cy };
