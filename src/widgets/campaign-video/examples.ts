import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">Watch the film</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'The first film that is in date, with captions, transcript, audio description and download.',
    html: `<campaign-video>${fallback}</campaign-video>`,
  },
  {
    title: 'In Welsh',
    summary: 'The words, the transcript and the captions that are switched on follow the language.',
    html: `<campaign-video lang="cy">${fallback}</campaign-video>`,
  },
  {
    title: 'A film that may be hard to watch',
    summary: 'What the manifest warns of stands before the film, with whom to call.',
    html: `<campaign-video item="thank-you-film-described">${fallback}</campaign-video>`,
  },
  {
    title: 'A film on YouTube',
    summary: 'Its own poster stands in front; nobody is contacted before a person presses play.',
    html: `<campaign-video manifest="http://localhost:4174/campaigns/platforms.json" item="on-youtube">${fallback}</campaign-video>`,
  },
  {
    title: 'A film on Vimeo, without a poster',
    summary: 'A plain ground takes the place of the poster.',
    html: `<campaign-video manifest="http://localhost:4174/campaigns/platforms.json" item="on-vimeo">${fallback}</campaign-video>`,
  },
  {
    title: 'With British Sign Language and chapters',
    summary: 'The version with signing takes the place of the film; a chapter plays it from there.',
    html: `<campaign-video manifest="http://localhost:4174/campaigns/platforms.json" item="with-versions">${fallback}</campaign-video>`,
  },
  {
    title: 'An upright film',
    summary: 'As high as a wide film may be, and no wider than that makes it.',
    html: `<campaign-video manifest="http://localhost:4174/campaigns/platforms.json" item="upright-short">${fallback}</campaign-video>`,
  },
  {
    title: 'A film on Microsoft Stream',
    summary: 'The poster leads to the page that has it.',
    html: `<campaign-video manifest="http://localhost:4174/campaigns/platforms.json" item="on-stream">${fallback}</campaign-video>`,
  },
  {
    title: 'On a phone',
    summary: 'It knows its column, not the window.',
    html: `<campaign-video>${fallback}</campaign-video>`,
    width: 320,
  },
  {
    title: 'A film that is not there',
    summary: 'The fallback stays, and the console says which films there are.',
    html: `<campaign-video item="no-such-film">${fallback}</campaign-video>`,
    fallback: true,
  },
];
