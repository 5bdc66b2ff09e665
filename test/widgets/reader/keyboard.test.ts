// Why: WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7 and 2.4.11. Who has no mouse comes to everything, in its order, sees where that is, and
// gets out again.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CampaignElement } from '../../../src/element/core/campaign-element.js';
import { tags } from '../../../src/widgets/registry.js';
import { nameOf, shownIn } from '../../support/media.js';
import { mount, part, useSample } from '../../support/mount.js';
import { looksAtAll } from '../../support/one-engine.js';
import { openAll } from '../../support/open-all.js';
import { waitUntil } from '../../support/wait-until.js';
import { controlsOf, type Walk, walkThrough } from './walk.js';

const attributes: Partial<Record<string, string>> = {
  'thank-you-banner': 'dismissible',
  'family-voices': 'layout="rotating"',
  'social-graphics': 'channels="instagram"',
  'template-copy': 'channels="x email"',
  'resource-list': 'limit="4"',
};

for (const tag of looksAtAll ? tags : [])
  it(`<${tag}> is walked through with the Tab key, and left`, async () => {
    useSample();
    const column = `<a href="#before">Before</a><div id="around">${`<${tag} ${attributes[tag] ?? ''}></${tag}>`}</div><a href="#after">After</a>`;
    const widget = await mount<CampaignElement>(column, { width: 640 });
    // A hub's parts are walked through by themselves.
    if (tag !== 'campaign-hub') await openAll(widget);
    const controls = tag === 'campaign-hub' ? [] : controlsOf(shownIn(widget.renderRoot));
    const links = [...(widget.closest('main')?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
    const [first, last] = [links[0], links.at(-1)] as [HTMLElement, HTMLElement];
    first.focus();
    const there: Walk = await walkThrough(last, 'Tab');
    expect(there.unseen.map(nameOf), 'the focus cannot be seen').to.deep.equal([]);
    if (tag === 'campaign-hub') return;
    expect(there.stops.map(nameOf)).to.deep.equal(controls.map(nameOf));
    const back = await walkThrough(first, 'Shift+Tab');
    expect(back.stops.map(nameOf)).to.deep.equal(controls.map(nameOf).reverse());
  });

if (looksAtAll)
  describe('A picture of a gallery, large', () => {
    it('is walked through, and when Escape closes it the focus is where it was', async () => {
      useSample();
      const widget = await mount<CampaignElement>('<campaign-gallery></campaign-gallery>');
      const opener = part<HTMLElement>(widget, 'open') as HTMLElement;
      opener.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = () => part<HTMLDialogElement>(widget, 'viewer') as HTMLDialogElement;
      await waitUntil(() => dialog()?.open, 'the picture did not open');
      const controls = controlsOf(shownIn(dialog()));
      expect(controls.length).to.be.above(3);
      // After the last one the Tab key leads to the browser's own controls, and the page would lose the keyboard.
      const end = controls.at(-1) as HTMLElement;
      controls[0]?.focus();
      const { stops, unseen } = await walkThrough(end, 'Tab');
      expect(stops.map(nameOf)).to.deep.equal(controls.slice(1, -1).map(nameOf));
      expect(unseen.map(nameOf), 'the focus cannot be seen').to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog().open, 'Escape did not close it');
      expect(widget.renderRoot.activeElement === opener).to.equal(true);
    });
  });
