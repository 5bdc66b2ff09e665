import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">Key dates</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'A timeline with what is past, now and next; each step and the whole plan for a calendar.',
    html: `<campaign-plan>${fallback}</campaign-plan>`,
  },
  {
    title: 'As a table',
    summary: 'For reading across. A person may switch.',
    html: `<campaign-plan view="table">${fallback}</campaign-plan>`,
  },
  {
    title: 'In Welsh',
    summary: 'Days and times are in words, in both languages.',
    html: `<campaign-plan lang="cy">${fallback}</campaign-plan>`,
  },
  {
    title: 'One date, in a sidebar',
    summary: 'The one that you name.',
    html: `<campaign-plan item="film-live">${fallback}</campaign-plan>`,
    width: 220,
  },
  {
    title: 'As a table on a phone',
    summary: 'Its cells stand one beneath the other.',
    html: `<campaign-plan view="table">${fallback}</campaign-plan>`,
    width: 320,
  },
  {
    title: 'A date that is not there',
    summary: 'The fallback stays, and the console says which dates there are.',
    html: `<campaign-plan item="no-such-date">${fallback}</campaign-plan>`,
    fallback: true,
  },
];
