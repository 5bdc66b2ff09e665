import type { Example } from '../../element/example.js';

const fallback = '<p><a href="https://www.oscarkilo.org.uk/thank-you">Listen to the message</a></p>';
const others = 'manifest="http://localhost:4174/campaigns/platforms.json"';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'The first recording that is in date, with the browser’s own player, transcript and download.',
    html: `<campaign-audio>${fallback}</campaign-audio>`,
  },
  {
    title: 'In Welsh',
    summary: 'The recording follows the language, as its words do.',
    html: `<campaign-audio lang="cy">${fallback}</campaign-audio>`,
  },
  {
    title: 'A podcast with chapters',
    summary:
      'A chapter plays it from there. What may be hard to hear comes before the player; the podcast’s own page is a link.',
    html: `<campaign-audio ${others} item="with-chapters">${fallback}</campaign-audio>`,
  },
  {
    title: 'A podcast elsewhere',
    summary: 'A link leads to the page that has it; nothing of that page loads here.',
    html: `<campaign-audio ${others} item="on-a-podcast-host">${fallback}</campaign-audio>`,
  },
  {
    title: 'On a phone',
    summary: 'It knows its column, not the window.',
    html: `<campaign-audio>${fallback}</campaign-audio>`,
    width: 320,
  },
  {
    title: 'A recording that is not there',
    summary: 'The fallback stays, and the console says which recordings there are.',
    html: `<campaign-audio item="no-such-recording">${fallback}</campaign-audio>`,
    fallback: true,
  },
];
