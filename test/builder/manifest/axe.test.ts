import { expect } from '@open-wc/testing';
import { looksAtAll } from '../../support/one-engine.js';
import { openStep } from './step.js';

type Violation = { id: string; nodes: { target: unknown; failureSummary: string }[] };
declare const axe: { run(context: Element): Promise<{ violations: Violation[] }> };

before(async () => {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  document.head.append(script);
  await loaded;
});

const found = async (element: Element) =>
  (await axe.run(element)).violations.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary}`,
  );

describe('The manifest step is for everyone to use', () => {
  for (const lang of looksAtAll ? (['en', 'cy'] as const) : (['cy'] as const)) {
    for (const scheme of looksAtAll ? (['light', 'dark'] as const) : (['dark'] as const)) {
      it(`at the start and at work, in ${lang === 'cy' ? 'Welsh' : 'English'}, ${scheme}`, async () => {
        const step = await openStep({ lang, scheme });
        expect(await found(step.element)).to.deep.equal([]);
        step.button(/Make your own version|Gwneud eich fersiwn/).click();
        await step.checked();
        step.work.change(
          (step.work.text ?? '').replace('"heading"', '"heding"').replace('thank you', 'â€œthank youâ€'),
        );
        await step.until(() => step.all('.cm-lintRange-error').length, 'nothing is marked');
        await step.until(() => step.all('#repair').length, 'nothing can be repaired');
        // A question, too.
        step.find<HTMLDetailsElement>('details').open = true;
        step.button(/Open the whole campaign|Agor yr ymgyrch gyfan/).click();
        await step.until(() => step.all('#sure').length, 'nobody asks');
        expect(await found(step.element)).to.deep.equal([]);
      });
    }
  }
});
