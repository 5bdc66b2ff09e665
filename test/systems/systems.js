// A whole system is asked to keep embed codes, by whoever may write in it. Then visitors come.
import { ghost } from './ghost/ghost.js';
import { dokuwiki } from './wikis/dokuwiki.js';
import { mediawiki } from './wikis/mediawiki.js';
import { wordpress } from './wordpress/wordpress.js';

/**
 * @typedef {object} Written a page that holds every form, below headings
 * @property {string} way through which editor or door it went
 * @property {string} role of who wrote it
 * @property {string} url with our script, by our lines
 * @property {string} plain the same page without it
 *
 * @typedef {object} Running
 * @property {string} version
 * @property {Written[]} written
 * @property {string[]} [comparisons] pages that compare two versions of one with the bare address, where that must stay
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Surroundings
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./kit.js').ServedKit} kit
 * @property {import('./forms.js').Placed} placed
 *
 * @typedef {object} System
 * @property {string} name
 * @property {() => string | undefined} missing says what to do where it cannot run on this machine
 * @property {(around: Surroundings) => Promise<Running>} start
 */

/** @type {System[]} */
export const systems = [wordpress('nightly'), wordpress('6.5'), mediawiki, dokuwiki, ghost];
