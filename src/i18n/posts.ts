import { words } from './words.js';

const en = {
  alt: 'Alt text',
  copyAlt: 'Copy the alt text',
  copyThread: (posts: number) => `Copy all ${posts} posts`,
  download: 'Download the picture',
  embargo: 'Embargo: not for publication before',
  embargoOver: 'The embargo ended:',
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
  embargo: 'Embargo: ddim i’w gyhoeddi cyn',
  embargoOver: 'Daeth yr embargo i ben:',
  link: 'Dolen',
  notes: 'Nodiadau i olygyddion',
  pictures: 'Lluniau i’w postio gyda hi',
  post: (number, posts) => `Neges ${number} o ${posts}`,
  posting: 'Pryd i bostio',
};

/** Words around a post: what goes with it, and when it goes out. */
export const posts = words({ en, cy });
