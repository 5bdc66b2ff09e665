import type { Example } from '../../element/example.js';

const fallback =
  '<span>Thank you to our families. <a href="https://www.oscarkilo.org.uk/thank-you">See the campaign</a></span>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'The first message that is in date, as a panel amid text.',
    html: `<thank-you-banner>${fallback}</thank-you-banner>`,
  },
  {
    title: 'At the head of a page',
    summary: 'Large, on the accent colour.',
    html: `<thank-you-banner variant="hero">${fallback}</thank-you-banner>`,
  },
  {
    title: 'A slim line',
    summary: 'Words only, for the top of every page. A reader may hide it for this page view.',
    html: `<thank-you-banner variant="strip" dismissible>${fallback}</thank-you-banner>`,
  },
  {
    title: 'One message by its id',
    summary: 'In Welsh, whatever the language of the page, and with the heading level that the page needs.',
    html: `<thank-you-banner item="thank-you" lang="cy" heading-level="3" dismissible>${fallback}</thank-you-banner>`,
  },
  {
    title: 'In a sidebar',
    summary: 'It knows its column, not the window.',
    html: `<thank-you-banner>${fallback}</thank-you-banner>`,
    width: 220,
  },
  {
    title: 'On a phone',
    summary: 'The picture stands above the words.',
    html: `<thank-you-banner variant="hero">${fallback}</thank-you-banner>`,
    width: 320,
  },
  {
    title: 'A message that is not there',
    summary: 'The fallback stays, and the console says which messages there are.',
    html: `<thank-you-banner item="no-such-message">${fallback}</thank-you-banner>`,
    fallback: true,
  },
  {
    title: 'Switched off',
    summary: 'Widgets are off in an editor, and below data-campaign-widgets="off".',
    html: `<div data-campaign-widgets="off"><thank-you-banner>${fallback}</thank-you-banner></div>`,
    fallback: true,
  },
];
