import type { HostPage } from '../host-page.js';

export const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
export const NORTHSHIRE = 'A thank you from Chief Constable A. Morgan';

/** A campaign of one message. */
export const campaign = (heading: string) =>
  JSON.stringify({ campaign: { title: 'T' }, messages: [{ id: 'one', heading }] });

export const asksFor = async (page: HostPage, path: string) =>
  (await page.paths()).filter((asked) => asked === path).length;
