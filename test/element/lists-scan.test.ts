// A list is read by its titles: what a person needs to know follows them quietly, and no item is a wall of buttons.
import { expect } from '@open-wc/testing';
import { mount, part, parts } from '../support/mount.js';

const lists = ['resource-list', 'social-graphics', 'campaign-gallery', 'template-copy', 'social-channels'];

for (const tag of lists) {
  for (const lang of ['en', 'cy']) {
    describe(`<${tag} lang="${lang}">`, () => {
      it('has one button an item at the most: all else are links', async () => {
        const widget = await mount(`<${tag} lang="${lang}"></${tag}>`, { width: 1100 });
        const buttons = parts(widget, 'item').map((item) => item.querySelectorAll('.control:not(.quiet)').length);
        expect(buttons.length).to.be.above(0);
        expect(Math.max(...buttons)).to.be.at.most(1);
      });

      it('has links and buttons that a finger meets', async () => {
        const widget = await mount(`<${tag} lang="${lang}"></${tag}>`, { width: 320 });
        const small = parts(widget, 'item')
          .flatMap((item) => [...item.querySelectorAll<HTMLElement>('a[part], button')])
          .filter((each) => each.checkVisibility?.() ?? true)
          .filter((each) => each.getBoundingClientRect().height < 23.9);
        expect(small.map(({ innerText }) => innerText)).to.deep.equal([]);
      });
    });
  }
}

describe('What follows a title', () => {
  it('is quieter than the title, and legible on any ground', async () => {
    const widget = await mount('<resource-list></resource-list>');
    const [title, facts] = [part(widget, 'title'), part(widget, 'facts')].map((each) =>
      getComputedStyle(each as Element),
    );
    expect(facts?.color).not.to.equal(title?.color);
    widget.style.setProperty('--campaign-color-text-muted', 'rgb(80, 80, 80)');
    expect(facts?.color).to.equal('rgb(80, 80, 80)');
  });

  it('never breaks inside a value', async () => {
    const widget = await mount('<campaign-gallery></campaign-gallery>', { width: 200 });
    expect(part(widget, 'action')?.textContent).to.match(/\d\u00a0×\u00a0\d/);
  });
});
