import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">Where to find us</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'Each channel with its account, what it is for, and when somebody answers.',
    html: `<social-channels>${fallback}</social-channels>`,
  },
  {
    title: 'In a row, in Welsh',
    summary: 'Names alone, for the foot of a page.',
    html: `<social-channels layout="row" lang="cy">${fallback}</social-channels>`,
  },
  {
    title: 'In a new tab',
    summary: 'Links stay in the tab unless you ask for this; then each says so.',
    html: `<social-channels new-tab>${fallback}</social-channels>`,
  },
  {
    title: 'One channel, in a sidebar',
    summary: 'The one that you name.',
    html: `<social-channels item="email">${fallback}</social-channels>`,
    width: 220,
  },
  {
    title: 'A channel that is not there',
    summary: 'The fallback stays, and the console says which channels there are.',
    html: `<social-channels item="no-such-channel">${fallback}</social-channels>`,
    fallback: true,
  },
];
