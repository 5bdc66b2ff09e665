import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the words you can use</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary:
      'Every post that has a day, week by week, beside the key dates; a file for a calendar, and one for a scheduler.',
    html: `<post-calendar>${fallback}</post-calendar>`,
  },
  {
    title: 'One channel',
    summary: 'Its posts alone.',
    html: `<post-calendar channels="x">${fallback}</post-calendar>`,
  },
  {
    title: 'In Welsh, on a phone',
    summary: 'Days and times are in words, in both languages.',
    html: `<post-calendar lang="cy">${fallback}</post-calendar>`,
    width: 320,
  },
  {
    title: 'A text without a day',
    summary: 'The fallback stays, and the console says what is missing.',
    html: `<post-calendar item="whatsapp-home">${fallback}</post-calendar>`,
    fallback: true,
  },
];
