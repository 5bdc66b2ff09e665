// Readers get this of what people write and paste: on a page, in a kit, in the builder's preview, as plain words and with
// formatting. One table, which the tests of all of these loop over.

import { blockCases } from './block-cases.js';
import { inlineCases } from './inline-cases.js';

/**
 * @typedef {object} Case
 * @property {string} what
 * @property {string} body as it stands in the manifest
 * @property {string} html as a page has it, without attributes but href and start
 * @property {string} plain as plain words
 * @property {string[]} [says] what check quotes of it
 */

/** @type {Case[]} */
export const cases = [...blockCases, ...inlineCases];
