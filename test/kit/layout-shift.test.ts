import { expect } from '@open-wc/testing';
import { tags } from '../../src/widgets/registry.js';
import { openHostPage, widgets } from './host-page.js';

// What the README hands out: the script, the style sheet that keeps room, and the elements with a fallback. The style sheet
// is copied into the page, so that only the widgets can move anything: Chromium 143 paints a frame before its links came.
const room = `<style>${await (await fetch('/dist/campaign-widgets.css')).text()}</style>`;
const page = (width: number, head: string, body: string, lang: string) =>
  openHostPage({ width, lang, head: `<meta name="viewport" content="width=device-width">${head}`, body });
const between = (body: string) => body.replace(/(<\/\w+-[\w-]+>)/g, '$1<p class="after">What follows</p>');
const tops = (document: Document) =>
  [...document.querySelectorAll('.after')].map((after) => Math.round(after.getBoundingClientRect().top));

const variants = ['card', 'hero', 'strip'].map(
  (variant) => `<thank-you-banner variant="${variant}"><p>Thank you to our families.</p></thank-you-banner>`,
);
const others = [
  '<campaign-video><p><a href="/film">Watch the film</a></p></campaign-video>',
  '<campaign-signpost><p><a href="/thanks">See the campaign</a></p></campaign-signpost>',
  '<campaign-signpost plain><p><a href="/thanks">See the campaign</a></p></campaign-signpost>',
  '<campaign-share><p><a href="/thanks">Share the campaign</a></p></campaign-share>',
  '<thank-you-card><p><a href="/thanks">Say thank you</a></p></thank-you-card>',
];
const bodies = [widgets, ...variants, ...others];

describe('Nothing on the page moves when the widgets come', () => {
  for (const lang of ['en', 'cy']) {
    for (const width of [240, 320, 480, 640, 768, 1280]) {
      it(`in a column of ${width} px (${lang})`, async () => {
        for (const body of bodies) {
          const host = await page(width, room, between(body), lang);
          const before = tops(host.document);
          await host.ready(tags.join());
          // What follows a list or the form of a card is below the fold, and moves unseen.
          const seen = body === widgets ? 2 : body.startsWith('<thank-you-card') ? 0 : 1;
          expect(tops(host.document).slice(0, seen), body.slice(0, 60)).to.deep.equal(before.slice(0, seen));
          expect(
            host.recorded.shifts.reduce((sum, shift) => sum + shift, 0),
            'layout shift',
          ).to.equal(0);
          host.close();
        }
      });
    }
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    it('which it does without the style sheet', async () => {
      const host = await page(640, '', between(widgets), 'en');
      await host.ready(tags.join());
      await host.until(
        () => host.recorded.shifts.length > 0,
        () => 'a layout shift',
      );
    });
  }
});
