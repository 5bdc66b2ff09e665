import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk">Where to get help</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'What is there in a crisis first, then all other help.',
    html: `<get-support>${fallback}</get-support>`,
  },
  {
    title: 'In a crisis only, in Welsh',
    summary: 'For the foot of a page on a hard subject.',
    html: `<get-support urgent lang="cy">${fallback}</get-support>`,
  },
  {
    title: 'One service',
    summary: 'For a page about it.',
    html: `<get-support item="police-care-uk">${fallback}</get-support>`,
  },
  {
    title: 'In a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<get-support>${fallback}</get-support>`,
    width: 220,
  },
  {
    title: 'A service that is not there',
    summary: 'The fallback stays, and the console says which services there are.',
    html: `<get-support item="no-such-service">${fallback}</get-support>`,
    fallback: true,
  },
];
