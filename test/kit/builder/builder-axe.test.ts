import { expect } from '@open-wc/testing';
import { steps } from '../../../src/builder/state.js';
import { withTargets } from '../../support/axe-options.js';
import { landmarksIn } from '../../support/landmarks.js';
import { looksAtAll } from '../../support/one-engine.js';
import { type BuilderPage, openBuilder } from './builder-page.js';

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
type Axe = { run(options: object): Promise<{ violations: Violation[] }> };

/** The checker, in the builder's own page: its policy lets scripts of its origin in. What is in the preview is a host's page. */
async function violationsIn(page: BuilderPage): Promise<string[]> {
  const script = page.document.createElement('script');
  const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
  script.src = '/node_modules/axe-core/axe.min.js';
  page.document.head.append(script);
  await loaded;
  const { axe } = page.window as unknown as { axe: Axe };
  const { violations } = await axe.run({ iframes: false, ...withTargets });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

describe('Every step of the builder is for everyone', () => {
  for (const step of looksAtAll ? steps : steps.slice(0, 1)) {
    for (const [lang, scheme, width] of [
      ['en', 'light', 1280],
      ['cy', 'dark', 320],
    ] as const) {
      it(`${step}, in ${lang === 'cy' ? 'Welsh' : 'English'}, in the ${scheme} scheme, at ${width} pixels`, async () => {
        const page = await openBuilder({ lang, scheme, width, hash: `step=${step}&widget=campaign-video` });
        await page.part(`builder-${step}`);
        if (step !== 'choose') await page.preview();
        expect(await violationsIn(page)).to.deep.equal([]);
        // Few enough to jump between: the page's own, the row of steps, the step, the preview.
        const preview = step === 'choose' ? [] : ['section'];
        expect(landmarksIn(page.document)).to.deep.equal(['header', 'main', 'nav', 'div region', ...preview, 'footer']);
      });
    }
  }
});
