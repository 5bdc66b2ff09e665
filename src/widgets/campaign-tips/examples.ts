import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">Tips for your team</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'By stage, with how much is done. The ticks are in the page’s address.',
    html: `<campaign-tips>${fallback}</campaign-tips>`,
  },
  {
    title: 'In Welsh',
    summary: 'The same ticks: all checklists of a page share them.',
    html: `<campaign-tips lang="cy">${fallback}</campaign-tips>`,
  },
  {
    title: 'One tip, in a sidebar',
    summary: 'The one that you name.',
    html: `<campaign-tips item="reach-home">${fallback}</campaign-tips>`,
    width: 220,
  },
  {
    title: 'A tip that is not there',
    summary: 'The fallback stays, and the console says which tips there are.',
    html: `<campaign-tips item="no-such-tip">${fallback}</campaign-tips>`,
    fallback: true,
  },
];
