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
    it('holds the Tab key until Escape closes it, and the focus is where it was', async () => {
      useSample();
      const widget = await mount<CampaignElement>('<campaign-gallery></campaign-gallery>');
      const opener = part<HTMLElement>(widget, 'open') as HTMLElement;
      opener.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = () => part<HTMLDialogElement>(widget, 'viewer') as HTMLDialogElement;
      await waitUntil(() => dialog()?.open, 'the picture did not open');
      const stops = new Set<Element | null>();
      for (let step = 0; step < 12; step++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = widget.renderRoot;
        expect(activeElement === null || dialog().contains(activeElement), 'the focus left the dialog').to.equal(true);
        stops.add(activeElement);
      }
      for (const control of controlsOf(shownIn(dialog()))) expect(stops.has(control), nameOf(control)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog().open, 'Escape did not close it');
      expect(widget.renderRoot.activeElement === opener).to.equal(true);
    });
  });
