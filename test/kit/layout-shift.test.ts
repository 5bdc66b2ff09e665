import { expect } from '@open-wc/testing';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { looksAtAll } from '../support/one-engine.js';
import { type HostPage, openHostPage } from './host-page.js';
import { showsFallback } from './what-shows.js';

// What the README hands out: the script, the style sheet that keeps room, and the elements with a fallback. The style sheet
// is copied into the page, so that only the widgets can move anything: Chromium 143 paints a frame before its links came.
const room = `<style>${await (await fetch('/dist/campaign-widgets.css')).text()}</style>`;
const page = (width: number, head: string, body: string, lang: string) =>
  openHostPage({ width, lang, head: `<meta name="viewport" content="width=device-width">${head}`, body });

/** All that there is of a widget, each as an editor pastes it, in the page's language and with the kit's campaign. */
async function examplesOf(tag: string): Promise<string[]> {
  const { examples } = (await import(`../../src/widgets/${tag}/examples.ts`)) as { examples: Example[] };
  const shown = examples.filter(({ html, fallback }) => !fallback && !html.includes(' manifest='));
  return [...new Set(shown.map(({ html }) => html.replace(/ lang="\w+"/, '')))];
}

/** How much of each widget a screen can show. Of what is longer, the end is below the fold whatever comes above it. */
const heights = ({ window, document }: HostPage) =>
  [...document.body.children].map((widget) =>
    Math.round(Math.min(widget.getBoundingClientRect().height, window.innerHeight)),
  );

async function drawn(host: HostPage): Promise<void> {
  const isDrawn = (widget: Element) => !!widget.shadowRoot?.querySelector('[part~=base]') && !showsFallback(widget);
  await host.until(
    () => [...host.document.body.children].every(isDrawn),
    () => 'all widgets to be drawn',
  );
}

const bodies = await Promise.all(tags.map(async (tag) => ({ tag, examples: await examplesOf(tag) })));

describe('Nothing that can be seen moves when the widgets come', () => {
  for (const { tag, examples } of bodies) {
    for (const lang of ['en', 'cy']) {
      it(`after <${tag}>, in columns of 240 to 1280 px (${lang})`, async () => {
        for (const width of looksAtAll ? [240, 320, 480, 640, 768, 1280] : [240, 640, 1280]) {
          const host = await page(width, room, examples.join('\n'), lang);
          const before = heights(host);
          await drawn(host);
          const after = heights(host);
          for (const [at, example] of examples.entries())
            expect(after[at], `${example.slice(0, example.indexOf('>') + 1)} at ${width} px`).to.equal(before[at]);
          const shifts = host.recorded.shifts.reduce((sum, shift) => sum + shift, 0);
          expect(shifts, `layout shift at ${width} px`).to.equal(0);
          host.close();
        }
      });
    }
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    it('which it does without the style sheet', async () => {
      const [{ examples } = { examples: [] }] = bodies;
      const host = await page(640, '', examples.join('\n'), 'en');
      await drawn(host);
      await host.until(
        () => host.recorded.shifts.length > 0,
        () => 'a layout shift',
      );
    });
  }
});
