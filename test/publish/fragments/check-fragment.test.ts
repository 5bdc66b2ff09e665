import { expect } from '@open-wc/testing';
import { checkFragment } from '../../../src/publish/fragments/check-fragment.js';

const path = 'fragments/thank-you-banner.en.html';

describe('A fragment', () => {
  for (const [content, says] of [
    ['<p>{{ name }}</p>', '{{'],
    ['<p>{% raw %}</p>', '{%'],
    ['<p><?php ?></p>', '<?'],
    ['<p><% x %></p>', '<%'],
    ['<!--#include virtual="/x" -->', '<!--#'],
    ['<script src="https://www.example.org/x.js"></script>', '<script'],
    ['<a href="https://www.example.org/" onclick="x()">A</a>', 'onclick='],
    ['<a href="../media/poster.pdf">A</a>', 'href="../media/poster.pdf"'],
    ['<img src="/media/door.jpg" alt="">', 'src="/media/door.jpg"'],
  ] as const) {
    it(`with ${says} is refused, with its name`, () => {
      expect(() => checkFragment(path, content)).to.throw(`${path} would have ${says}`);
    });
  }

  it('with absolute addresses, numbers, mail and places of the page passes', () => {
    for (const url of ['https://www.example.org/a?b={c}', 'tel:123', 'sms:85258', 'mailto:a@example.org', '#top', '?q'])
      checkFragment(path, `<style>a{b:c}@media print{a{b:c}}</style><p>Based on { this }: <a href="${url}">A</a></p>`);
  });
});
