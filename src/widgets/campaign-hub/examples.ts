import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the campaign</a>';

export const examples: Example[] = [
  {
    title: 'The whole campaign',
    summary:
      'For families first, then for your team; each part loads as it comes near, and what is long when it is opened.',
    html: `<campaign-hub>${fallback}</campaign-hub>`,
  },
  {
    title: 'For a public site',
    summary: 'What is for families, without what is for communications teams.',
    html: `<campaign-hub audience="families">${fallback}</campaign-hub>`,
  },
  {
    title: 'Some parts, in an order of your own',
    summary: 'Films, then resources.',
    html: `<campaign-hub sections="video resources">${fallback}</campaign-hub>`,
  },
  {
    title: 'In a narrow column',
    summary: 'The same parts, one beneath the other.',
    html: `<campaign-hub sections="resources">${fallback}</campaign-hub>`,
    width: 280,
  },
  {
    title: 'A part that is not there',
    summary: 'The fallback stays, and the console says so.',
    html: `<campaign-hub sections="holograms">${fallback}</campaign-hub>`,
    fallback: true,
  },
];
