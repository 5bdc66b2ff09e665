import { words } from './words.js';

const en = {
  alt: 'Alt text',
  copyAlt: 'Copy the alt text',
  copyThread: (posts: number) => `Copy all ${posts} posts`,
  download: 'Download the picture',
  embargo: (when: string) => `Embargo: not for publication before ${when}.`,
  embargoOver: (when: string) => `The embargo ended: ${when}.`,
  link: 'Link',
  notes: 'Notes to editors',
  pictures: 'Pictures to post with it',
  post: (number: number, posts: number) => `Post ${number} of ${posts}`,
  posting: 'When to post',
};

const cy: typeof en = {
  alt: 'Testun amgen',
  copyAlt: 'Copïo’r testun amgen',
  copyThread: (posts) => `Copïo pob un o’r ${posts} neges`,
  download: 'Lawrlwytho’r llun',
  embargo: (when) => `Embargo: ddim i’w gyhoeddi cyn yr amser hwn: ${when}.`,
  embargoOver: (when) => `Daeth yr embargo i ben: ${when}.`,
  link: 'Dolen',
  notes: 'Nodiadau i olygyddion',
  pictures: 'Lluniau i’w postio gyda hi',
  post: (number, posts) => `Neges ${number} o ${posts}`,
  posting: 'Pryd i bostio',
};

/** Words around a post: what goes with it, and when it goes out. */
export const posts = words({ en, cy });
