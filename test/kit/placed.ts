import type { HostPage } from './host-page.js';

export const ENGLISH = 'A thank you from Chief Constable A. Morgan';
export const WELSH = 'Diolch gan y Prif Gwnstabl A. Morgan';
export const link = (address = '{KIT}/embed/thank-you-banner.html', words = 'Thank you') =>
  `<p><a href="${address}">${words}</a></p>`;
export const chunks = async (page: HostPage) =>
  (await page.paths()).map((path) => /^chunks\/([a-z-]+?)-[\w-]{8}\.js$/.exec(path)?.[1]).filter(Boolean);
