import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the pictures</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'Every picture that is in date; each opens larger.',
    html: `<campaign-gallery>${fallback}</campaign-gallery>`,
  },
  {
    title: 'The first three, in Welsh',
    summary: 'A button shows the rest.',
    html: `<campaign-gallery limit="3" lang="cy">${fallback}</campaign-gallery>`,
  },
  {
    title: 'One picture',
    summary: 'By its id, with nothing cut off.',
    html: `<campaign-gallery item="kitchen-table">${fallback}</campaign-gallery>`,
  },
  {
    title: 'On a phone',
    summary: 'It knows its column, not the window.',
    html: `<campaign-gallery limit="2">${fallback}</campaign-gallery>`,
    width: 320,
  },
  {
    title: 'A picture that is not there',
    summary: 'The fallback stays, and the console says which pictures there are.',
    html: `<campaign-gallery item="no-such-picture">${fallback}</campaign-gallery>`,
    fallback: true,
  },
];
