import type { Fault } from '../../servers/faulty-kit.js';
import type { HostPageOptions } from '../host-page.js';

export const banner = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
export const viewport = '<meta name="viewport" content="width=device-width">';
export const healthy: HostPageOptions = { body: `<main>${banner}</main>`, head: viewport };
export const MANIFEST = '^manifest\\.json';
export const html = 'text/html; charset=utf-8';
export const small = JSON.stringify({
  campaign: { title: 'A small campaign' },
  messages: [{ id: 'one', heading: 'Thanks' }],
});

export const withFaults = (...faults: Fault[]): HostPageOptions => ({ ...healthy, faults });
