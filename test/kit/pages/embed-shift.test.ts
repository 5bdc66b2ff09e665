import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { alive, openPage, pageOf } from './published-page.js';

describe('The page of each widget', () => {
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    for (const tag of tags) {
      it(`<${tag}> moves nothing when it goes live`, async () => {
        const frame = await openPage(pageOf(tag));
        await alive(frame, tag);
        const { PerformanceObserver: Observer, requestAnimationFrame: frameOf } = frame.contentWindow as Window &
          typeof globalThis;
        const shifts: number[] = [];
        new Observer((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        await new Promise((done) => frameOf(() => frameOf(done)));
        expect(shifts.filter((value) => value > 0)).to.deep.equal([]);
      });
    }
  }
});
