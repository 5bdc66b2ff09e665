import { expect } from '@open-wc/testing';
import { tags } from '../../../src/widgets/registry.js';
import { type Shift, told, withoutPlayers } from '../../support/shifts.js';
import { alive, documentOf, openPage, pageOf } from './published-page.js';

describe('The page of each widget', () => {
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    for (const tag of tags) {
      it(`<${tag}> moves nothing when it goes live`, async () => {
        const frame = await openPage(pageOf(tag));
        await alive(frame, tag);
        const { PerformanceObserver: Observer, requestAnimationFrame: frameOf } = frame.contentWindow as Window &
          typeof globalThis;
        const shifts: Shift[] = [];
        new Observer((list) => shifts.push(...(list.getEntries() as (PerformanceEntry & Shift)[]))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        await new Promise((done) => frameOf(() => frameOf(done)));
        const ours = withoutPlayers(shifts, documentOf(frame)).filter(({ value }) => value > 0);
        expect(ours, told(ours)).to.deep.equal([]);
      });
    }
  }
});
