import type { Example } from '../../element/example.js';

const fallback = '<a href="https://www.oscarkilo.org.uk/thank-you">See the words you can use</a>';

export const examples: Example[] = [
  {
    title: 'Default',
    summary: 'All texts by channel; what the campaign knows is filled in, and can be changed for all of them at once.',
    html: `<template-copy>${fallback}</template-copy>`,
  },
  {
    title: 'Posts for two channels',
    summary: 'Some channels only, with what is left of their length.',
    html: `<template-copy channels="x facebook">${fallback}</template-copy>`,
  },
  {
    title: 'An e-mail in both languages',
    summary: 'English and Welsh side by side, where there is room.',
    html: `<template-copy item="email-all-staff" languages="both">${fallback}</template-copy>`,
  },
  {
    title: 'In Welsh, on a phone',
    summary: 'It knows its column, not the window.',
    html: `<template-copy channels="instagram press" lang="cy">${fallback}</template-copy>`,
    width: 320,
  },
  {
    title: 'For a force that has not said who it is',
    summary: 'The national campaign alone: gaps to fill in, which the form does.',
    html: `<template-copy manifest="http://localhost:4174/campaigns/national/manifest.json" channels="x email">${fallback}</template-copy>`,
  },
  {
    title: 'A channel that is not there',
    summary: 'The fallback stays, and the console says what there is.',
    html: `<template-copy channels="telegraph">${fallback}</template-copy>`,
    fallback: true,
  },
];
