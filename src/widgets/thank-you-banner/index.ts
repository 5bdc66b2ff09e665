import { ThankYouBanner } from './thank-you-banner.js';

export * from './thank-you-banner.events.js';
export { ThankYouBanner };

if (!customElements.get('thank-you-banner')) customElements.define('thank-you-banner', ThankYouBanner);
