import type { Example } from '../../element/example.js';

const fallback =
  '<span>Say thank you at home: <a href="https://www.oscarkilo.org.uk/thank-you">print a card</a></span>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'A person writes, picks a picture, and takes the card home. Nothing they write is sent or kept.',
    html: `<thank-you-card>${fallback}</thank-you-card>`,
  },
  {
    title: 'With a picture chosen, in Welsh',
    summary: 'The page chooses the first picture by its id.',
    html: `<thank-you-card item="dog-walk" lang="cy">${fallback}</thank-you-card>`,
  },
  {
    title: 'On a phone',
    summary: 'The card stands below what is written.',
    html: `<thank-you-card>${fallback}</thank-you-card>`,
    width: 320,
  },
  {
    title: 'A picture that is not there',
    summary: 'The fallback stays, and the console says which pictures there are.',
    html: `<thank-you-card item="no-such-picture">${fallback}</thank-you-card>`,
    fallback: true,
  },
];
