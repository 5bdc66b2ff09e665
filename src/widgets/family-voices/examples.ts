import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">What families say</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'The first voice that is in date.',
    html: `<family-voices>${fallback}</family-voices>`,
  },
  {
    title: 'One that you choose, without a picture',
    summary: 'Amid text, by its id.',
    html: `<family-voices item="detective-father">${fallback}</family-voices>`,
  },
  {
    title: 'One at a time',
    summary: 'A reader turns to the next; nothing moves by itself.',
    html: `<family-voices layout="rotating">${fallback}</family-voices>`,
  },
  {
    title: 'All side by side, in Welsh',
    summary: 'For a page of their own.',
    html: `<family-voices layout="grid" lang="cy">${fallback}</family-voices>`,
  },
  {
    title: 'On a phone',
    summary: 'It knows its column, not the window.',
    html: `<family-voices layout="rotating">${fallback}</family-voices>`,
    width: 320,
  },
  {
    title: 'A voice that is not there',
    summary: 'The fallback stays, and the console says which voices there are.',
    html: `<family-voices item="no-such-voice">${fallback}</family-voices>`,
    fallback: true,
  },
];
