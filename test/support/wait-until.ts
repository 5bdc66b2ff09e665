// Waits until something is so, as @open-wc/testing does, but for as long as a busy machine may need: a second is too short
// where two browsers run side by side.
import { waitUntil as wait } from '@open-wc/testing';

/** In milliseconds. */
const PATIENCE = 15_000;

export const waitUntil = (is: () => unknown, message?: string): Promise<void> =>
  wait(is, message, { timeout: PATIENCE });
