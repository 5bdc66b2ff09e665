import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the resources</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'All resources that are in date, with a search and filters to open.',
    html: `<resource-list>${fallback}</resource-list>`,
  },
  {
    title: 'As cards',
    summary: 'Side by side where there is room.',
    html: `<resource-list layout="cards" limit="6">${fallback}</resource-list>`,
  },
  {
    title: 'Posters and leaflets, in Welsh',
    summary: 'Some kinds only.',
    html: `<resource-list types="poster leaflet" lang="cy">${fallback}</resource-list>`,
  },
  {
    title: 'In a sidebar',
    summary: 'The first three; a button shows the rest.',
    html: `<resource-list limit="3">${fallback}</resource-list>`,
    width: 220,
  },
  {
    title: 'A resource that is not there',
    summary: 'The fallback stays, and the console says which resources there are.',
    html: `<resource-list item="no-such-resource">${fallback}</resource-list>`,
    fallback: true,
  },
];
