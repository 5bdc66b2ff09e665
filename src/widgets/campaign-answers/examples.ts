import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the questions and answers</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'All questions by topic, with a search from six on. The page’s address may lead to one: #answer-privacy.',
    html: `<campaign-answers>${fallback}</campaign-answers>`,
  },
  {
    title: 'One question',
    summary: 'Where a page speaks of it.',
    html: `<campaign-answers item="who-counts">${fallback}</campaign-answers>`,
  },
  {
    title: 'In Welsh, in a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<campaign-answers lang="cy">${fallback}</campaign-answers>`,
    width: 240,
  },
  {
    title: 'A question that is not there',
    summary: 'The fallback stays, and the console says which there are.',
    html: `<campaign-answers item="no-such-question">${fallback}</campaign-answers>`,
    fallback: true,
  },
];
