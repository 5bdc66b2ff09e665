// The themes of the three invented forces: every pair of colours that touch, in both schemes (WCAG 2.2, 1.4.3).
import { expect } from '@open-wc/testing';
import { forces } from '../../demo/servers/front-page/themes.js';
import { contrastRatio } from '../support/contrast-ratio.js';

const of = (name: string) => `var(--campaign-color-${name})`;

const pairs: [what: string, colour: string, ground: string, ratio: number][] = [
  ['words on the page', of('text'), of('surface'), 4.5],
  ['words in its head and on cards', of('text'), of('surface-raised'), 4.5],
  ['words on buttons', of('on-accent'), of('accent'), 4.5],
  ['the accent on cards', of('accent'), of('surface-raised'), 4.5],
  ['the accent on the page', of('accent'), of('surface'), 4.5],
  ['words of the banner', 'var(--thank-you-banner-color)', 'var(--thank-you-banner-background)', 4.5],
];

for (const { id, en } of forces) {
  for (const scheme of ['light', 'dark']) {
    describe(`The theme of ${en}, ${scheme}`, () => {
      for (const [what, colour, ground, ratio] of pairs) {
        it(`tells apart ${what} (${ratio}:1)`, async () => {
          const css = await (await fetch(`/demo/hosts/front/themes/${id}.css`)).text();
          const [sheet, probe] = [document.createElement('style'), document.createElement('div')];
          sheet.textContent = css;
          probe.className = id;
          probe.style.colorScheme = scheme;
          document.body.append(sheet, probe);
          try {
            // Both are the theme's own, not what a missing property leaves.
            expect(getComputedStyle(probe).getPropertyValue(colour.slice(4, -1))).to.not.equal('');
            expect(getComputedStyle(probe).getPropertyValue(ground.slice(4, -1))).to.not.equal('');
            expect(contrastRatio(probe, colour, ground)).to.be.at.least(ratio);
          } finally {
            sheet.remove();
            probe.remove();
          }
        });
      }
    });
  }
}
