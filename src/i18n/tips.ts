import { words } from './words.js';

const en = {
  copied: 'Link copied',
  copy: 'Copy a link to share with a colleague',
  copyYourself: 'This page may not copy. Select the link and copy it yourself.',
  done: (count: number, total: number) => (count < total ? `${count} of ${total} done` : `All ${total} done`),
  kept: 'Your ticks are kept in this page’s address, and nowhere else. Bookmark it to come back to them.',
  link: 'Link with your ticks',
  lost: 'Your ticks go when you leave this page. Print the list to keep them.',
  more: 'More tips',
  print: 'Print the list',
  progress: 'Progress',
  reset: 'Clear all ticks',
  tips: 'Tips',
  undo: 'Bring the ticks back',
};

const cy: typeof en = {
  copied: 'Dolen wedi’i chopïo',
  copy: 'Copïo dolen i’w rhannu â chydweithiwr',
  copyYourself: 'Ni chaiff y dudalen hon gopïo. Dewiswch y ddolen a’i chopïo eich hun.',
  // One or more is all that tells these forms apart: plural(), which a page has only with the compiler, is not needed.
  done: (count, total) =>
    count < total
      ? `${count} o ${total} ${count === 1 ? 'wedi’i wneud' : 'wedi’u gwneud'}`
      : `Y ${total} i gyd wedi’u gwneud`,
  kept: 'Mae eich ticiau’n cael eu cadw yng nghyfeiriad y dudalen hon, a dim ond yno. Rhowch nod tudalen arni i ddod yn ôl atyn nhw.',
  link: 'Dolen gyda’ch ticiau',
  lost: 'Bydd eich ticiau’n mynd wrth i chi adael y dudalen hon. Argraffwch y rhestr i’w cadw.',
  more: 'Rhagor o awgrymiadau',
  print: 'Argraffu’r rhestr',
  progress: 'Cynnydd',
  reset: 'Clirio pob tic',
  tips: 'Awgrymiadau',
  undo: 'Dod â’r ticiau yn ôl',
};

export const tips = words({ en, cy });
