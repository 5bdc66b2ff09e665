import type { Example } from '../../element/example.js';

const fallback =
  '<span>Share the campaign: <a href="https://www.oscarkilo.org.uk/thank-you">oscarkilo.org.uk/thank-you</a></span>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'Everything a person may pass the campaign on with. Nobody is contacted before a press.',
    html: `<campaign-share>${fallback}</campaign-share>`,
  },
  {
    title: 'In Welsh',
    summary: 'What is shared is in Welsh, too.',
    html: `<campaign-share lang="cy">${fallback}</campaign-share>`,
  },
  {
    title: 'In a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<campaign-share>${fallback}</campaign-share>`,
    width: 240,
  },
  {
    title: 'A campaign without a page of its own',
    summary: 'There is nothing to share: the fallback stays, and the console says what to add.',
    html: `<campaign-share manifest="http://localhost:4174/campaigns/platforms.json">${fallback}</campaign-share>`,
    fallback: true,
  },
];
