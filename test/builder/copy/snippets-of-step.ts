import { leaveClipboard, useClipboard } from '../../support/clipboard.js';
import { base, type openCopyStep } from './copy-step.js';

export const banner = 'widget=thank-you-banner';
export const list = 'widget=resource-list&layout=cards&limit=6';
export const address = `${base}embed/thank-you-banner.html`;
export const link = `<p><a href="${address}">Thank “you” &amp; &lt;all&gt;</a></p>`;
export const codeOf = (step: Awaited<ReturnType<typeof openCopyStep>>) =>
  new DOMParser().parseFromString(step.code, 'text/html').body;

beforeEach(useClipboard);
afterEach(leaveClipboard);
