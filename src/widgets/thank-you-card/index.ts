import { ThankYouCard } from './thank-you-card.js';

export { ThankYouCard };

if (!customElements.get('thank-you-card')) customElements.define('thank-you-card', ThankYouCard);
