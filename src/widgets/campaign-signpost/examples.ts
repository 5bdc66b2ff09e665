import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">Thank you: see the campaign</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'The campaign’s picture, name and summary, and the site that it leads to.',
    html: `<campaign-signpost>${fallback}</campaign-signpost>`,
  },
  {
    title: 'In Welsh',
    summary: 'The words follow the language.',
    html: `<campaign-signpost lang="cy">${fallback}</campaign-signpost>`,
  },
  {
    title: 'Plain',
    summary: 'Words only, where the page has pictures enough.',
    html: `<campaign-signpost plain>${fallback}</campaign-signpost>`,
  },
  {
    title: 'In a sidebar',
    summary: 'The picture stands above the words.',
    html: `<campaign-signpost>${fallback}</campaign-signpost>`,
    width: 280,
  },
  {
    title: 'Plain, in a sidebar',
    summary: 'As small as it gets.',
    html: `<campaign-signpost plain>${fallback}</campaign-signpost>`,
    width: 220,
  },
  {
    title: 'A campaign without a page of its own',
    summary: 'The fallback stays, and the console says what to add.',
    html: `<campaign-signpost manifest="http://localhost:4174/campaigns/platforms.json">${fallback}</campaign-signpost>`,
    fallback: true,
  },
];
