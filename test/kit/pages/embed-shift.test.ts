import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { alive, openPage, pageOf } from './published-page.js';

interface Shift extends PerformanceEntry {
  value: number;
  sources: { previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

const isWithin = (inner: DOMRectReadOnly, outer: DOMRectReadOnly): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

describe('The page of each widget', () => {
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    for (const tag of tags) {
      it(`<${tag}> moves nothing when it goes live`, async () => {
        const frame = await openPage(pageOf(tag));
        await alive(frame, tag);
        const { PerformanceObserver: Observer, requestAnimationFrame: frameOf } = frame.contentWindow as Window &
          typeof globalThis;
        const shifts: Shift[] = [];
        new Observer((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        await new Promise((done) => frameOf(() => frameOf(done)));
        // Chromium moves the parts of its own player for sound when it first draws them, on any page.
        const player = frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector('audio');
        const isInPlayer = ({ previousRect, currentRect }: Shift['sources'][number]) =>
          !!player && [previousRect, currentRect].every((rect) => isWithin(rect, player.getBoundingClientRect()));
        expect(
          shifts.filter(({ value, sources }) => value > 0 && !sources.every(isInPlayer)).map(({ value }) => value),
        ).to.deep.equal([]);
      });
    }
  }
});
