import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the graphics</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'Every channel, to open; each can be saved as a ZIP.',
    html: `<social-graphics>${fallback}</social-graphics>`,
  },
  {
    title: 'Two channels, in Welsh',
    summary: 'In the order that channels names them.',
    html: `<social-graphics channels="x instagram" lang="cy">${fallback}</social-graphics>`,
  },
  {
    title: 'One channel',
    summary: 'There is nothing to open then.',
    html: `<social-graphics channels="whatsapp">${fallback}</social-graphics>`,
  },
  {
    title: 'One graphic',
    summary: 'By its id, wherever it is meant to be used.',
    html: `<social-graphics item="landscape">${fallback}</social-graphics>`,
  },
  {
    title: 'In a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<social-graphics channels="whatsapp">${fallback}</social-graphics>`,
    width: 220,
  },
  {
    title: 'A graphic that is not there',
    summary: 'The fallback stays, and the console says which graphics there are.',
    html: `<social-graphics item="no-such-graphic">${fallback}</social-graphics>`,
    fallback: true,
  },
];
