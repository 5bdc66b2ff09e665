import { expect } from '@open-wc/testing';
import { openHostPage, tags, widgets } from './host-page.js';

interface Measured {
  gc?: (options?: object) => unknown;
  performance: Performance & { memory?: { usedJSHeapSize: number } };
}

const { gc, performance: clock } = window as unknown as Measured;

/** The heap in use after collection. */
async function heap(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    await gc?.({ type: 'major', execution: 'async' });
    await new Promise((done) => setTimeout(done, 50));
  }
  return clock.memory?.usedJSHeapSize ?? 0;
}

// Chromium alone tells of its memory, and collects garbage when asked (see test/engines/chromium.js).
if (gc && clock.memory) {
  describe('Memory', () => {
    for (const tag of tags) {
      it(`is as it was after a thousand <${tag}> have come and gone`, async () => {
        const page = await openHostPage({ body: widgets });
        await page.ready();
        const comeAndGo = async (times: number) => {
          for (let index = 0; index < times; index++) {
            const widget = page.document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
            page.document.body.append(widget);
            await widget.updateComplete;
            // The campaign comes a few promises later: the first of each round is waited for until it shows.
            if (index % 100 === 0)
              await page.until(
                () => !!widget.shadowRoot?.querySelector('[part=base]'),
                () => tag,
              );
            widget.remove();
          }
        };
        await comeAndGo(300);
        const before = await heap();
        await comeAndGo(1000);
        const grown = (await heap()) - before;
        // The engine itself keeps up to 300 kB; a thousand widgets that stayed would be several megabytes.
        expect(grown, `${grown} bytes more`).to.be.below(600_000);
      });
    }
  });
}
