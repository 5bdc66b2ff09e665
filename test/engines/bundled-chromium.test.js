import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hasBundledChromium } from './find/bundled-chromium.js';

it('A machine without a browser has the Chromium that comes from npm', () => {
  assert.equal(hasBundledChromium(), true);
});
