import { leaveClipboard } from '../../support/clipboard.js';

// The build says "production" here; what runs straight from the source has to be told.
(globalThis as { process?: unknown }).process ??= { env: { NODE_ENV: 'production' } };

export const ACCENT = '--campaign-color-accent';
export const SET = `${ACCENT}=light-dark(%23a0b0c0,%23202020)&--campaign-radius=0px&--campaign-font-size=14px`;

afterEach(leaveClipboard);
