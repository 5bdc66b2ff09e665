import { plural } from './format.js';
import { words } from './words.js';

const en = {
  channel: 'Channel',
  columns: {
    alt: (number: number) => `Alt text ${number}`,
    channel: 'Channel',
    day: 'Day',
    link: 'Link',
    part: 'Part of a thread',
    picture: (number: number) => `Picture ${number}`,
    text: 'Text',
    time: 'Time',
    title: 'Title',
  },
  layout: 'File for',
  layouts: { buffer: 'Buffer', hootsuite: 'Hootsuite', spreadsheet: 'A spreadsheet, with everything' },
  left: {
    gaps: (count: number) =>
      plural(count, 'en', {
        one: '# post is not in it, because it has a gap to fill in.',
        other: '# posts are not in it, because they have gaps to fill in.',
      }),
    over: (count: number) =>
      plural(count, 'en', {
        one: '# post is not in it: the scheduler takes no more at once.',
        other: '# posts are not in it: the scheduler takes no more at once.',
      }),
    threads: (count: number) =>
      plural(count, 'en', {
        one: '# thread is not in it: put it in by hand.',
        other: '# threads are not in it: put them in by hand.',
      }),
  },
  none: 'There is nothing to put in a file: all posts of this channel are past, are threads, or have gaps to fill in.',
  notes: {
    buffer:
      'It has the posts that are still to come, each with its first picture. Add its alt text in Buffer. A post without a time is at 9am.',
    hootsuite:
      'It has the posts that are still to come. Choose day/month/year as the date format when you upload it, and add the pictures there. A post without a time is at 9am.',
    spreadsheet: 'It has every post, with links, pictures and alt texts. It opens in Excel.',
  },
  saved: (count: number) =>
    plural(count, 'en', {
      one: 'A file with # post is in your downloads.',
      other: 'A file with # posts is in your downloads.',
    }),
  save: 'Save the CSV file',
};

const cy: typeof en = {
  channel: 'Sianel',
  columns: {
    alt: (number) => `Testun amgen ${number}`,
    channel: 'Sianel',
    day: 'Diwrnod',
    link: 'Dolen',
    part: 'Rhan o edefyn',
    picture: (number) => `Llun ${number}`,
    text: 'Testun',
    time: 'Amser',
    title: 'Teitl',
  },
  layout: 'Ffeil ar gyfer',
  layouts: { buffer: 'Buffer', hootsuite: 'Hootsuite', spreadsheet: 'Taenlen, gyda phopeth' },
  left: {
    gaps: (count) => plural(count, 'cy', { other: 'Heb eu cynnwys am fod bylchau i’w llenwi: # neges.' }),
    over: (count) =>
      plural(count, 'cy', { other: 'Heb eu cynnwys am na chymer y trefnydd ragor ar unwaith: # neges.' }),
    threads: (count) => plural(count, 'cy', { other: 'Edefynnau heb eu cynnwys: #. Rhowch nhw i mewn â llaw.' }),
  },
  none: 'Does dim i’w roi mewn ffeil: mae pob neges ar y sianel hon wedi bod, yn edefyn, neu â bylchau i’w llenwi.',
  notes: {
    buffer:
      'Mae’n cynnwys y negeseuon sydd i ddod, pob un gyda’i llun cyntaf. Ychwanegwch ei destun amgen yn Buffer. Mae neges heb amser am 9am.',
    hootsuite:
      'Mae’n cynnwys y negeseuon sydd i ddod. Dewiswch diwrnod/mis/blwyddyn fel fformat y dyddiad wrth ei huwchlwytho, ac ychwanegwch y lluniau yno. Mae neges heb amser am 9am.',
    spreadsheet: 'Mae’n cynnwys pob neges, gyda dolenni, lluniau a thestunau amgen. Mae’n agor yn Excel.',
  },
  saved: (count) => plural(count, 'cy', { other: 'Mae ffeil gyda # neges ymhlith eich lawrlwythiadau.' }),
  save: 'Cadw’r ffeil CSV',
};

/** Words of files with posts, for schedulers. */
export const postsFile = words({ en, cy });
