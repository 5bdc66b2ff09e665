import { expect } from '@open-wc/testing';
import { isSafeUrl } from '../../src/util/is-safe-url.js';

const safe = [
  'https://example.org/a?b#c',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG',
  'mailto:us@example.org',
  'tel:+441632960001',
  'sms:85258?&body=SHOUT',
  'SMS:85258',
  'media/door.jpg',
  '../media/door.jpg',
  '/media/door.jpg',
  '//example.org/door.jpg',
  '#top',
  '?page=2',
  '',
  'a page.html',
  'javascript/film.html',
  './javascript:film.html',
];

const unsafe = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '  javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript\t:alert(1)',
  'data:text/html,hello',
  'data:image/svg+xml,<svg/>',
  'blob:https://example.org/1',
  'vbscript:x',
  'file:///etc/passwd',
  'filesystem:https://example.org/a',
  'about:blank',
  'ftp://example.org',
  'intent://example.org',
  'smsto:85258',
  'mms:85258',
  'https://',
  'http://[::1',
];

describe('an address', () => {
  for (const url of safe) {
    it(`${JSON.stringify(url)} may reach a page`, () => expect(isSafeUrl(url)).to.equal(true));
  }
  for (const url of unsafe) {
    it(`${JSON.stringify(url)} may not`, () => expect(isSafeUrl(url)).to.equal(false));
  }
});
