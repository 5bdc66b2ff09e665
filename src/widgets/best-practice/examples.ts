import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See what other forces did</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'What other forces did, with search and filters, and the link to share your own.',
    html: `<best-practice>${fallback}</best-practice>`,
  },
  {
    title: 'The first two',
    summary: 'A button shows the rest.',
    html: `<best-practice limit="2">${fallback}</best-practice>`,
  },
  {
    title: 'One example, in Welsh, in a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<best-practice item="late-cafe" lang="cy">${fallback}</best-practice>`,
    width: 240,
  },
  {
    title: 'An example that is not there',
    summary: 'The fallback stays, and the console says which there are.',
    html: `<best-practice item="no-such-example">${fallback}</best-practice>`,
    fallback: true,
  },
];
