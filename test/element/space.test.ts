// One length, of which the air inside panels and between items is made.
import { expect } from '@open-wc/testing';
import { mount, part } from '../support/mount.js';

/** Some of what a reader sees as one measure: the tag, its part, a property, and what that is as it comes. */
const places: [markup: string, part: string, property: 'padding' | 'rowGap' | 'paddingTop', pixels: string[]][] = [
  ['<thank-you-banner variant="card"></thank-you-banner>', 'content', 'padding', ['32px']],
  ['<campaign-signpost plain></campaign-signpost>', 'content', 'padding', ['20px']],
  ['<resource-list layout="cards"></resource-list>', 'item', 'padding', ['20px']],
  ['<resource-list layout="cards"></resource-list>', 'list', 'rowGap', ['16px']],
  ['<best-practice></best-practice>', 'outcome', 'padding', ['16px', '20px']],
  ['<get-support></get-support>', 'base', 'rowGap', ['32px']],
  ['<campaign-tips></campaign-tips>', 'progress', 'padding', ['16px', '20px']],
  ['<campaign-hub></campaign-hub>', 'section', 'rowGap', ['20px']],
];

describe('The space of the theme', () => {
  for (const [markup, name, property, pixels] of places) {
    it(`makes the ${property} of ${markup.slice(1, markup.indexOf('>'))} › ${name}, as it was without it`, async () => {
      const widget = await mount(markup, { width: 700 });
      const measured = () => getComputedStyle(part(widget, name) as Element)[property];
      expect(measured()).to.equal(pixels.join(' '));
      widget.style.setProperty('--campaign-space', '8px');
      expect(measured()).to.equal(pixels.map((each) => `${Number.parseInt(each, 10) / 2}px`).join(' '));
    });
  }
});
