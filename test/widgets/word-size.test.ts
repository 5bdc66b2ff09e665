// Why: kits say of themselves, in their accessibility sheet, that words are never smaller than 16 pixels.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { mount, part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const LEAST = 16;

/** Elements with words of their own that show, and are too small. */
function smallIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
    const isWordy = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (!isWordy || each.closest('style, svg') || !each.getClientRects().length) return [];
    const size = Number.parseFloat(getComputedStyle(each).fontSize);
    return size < LEAST - 0.01 ? [`${each.textContent?.trim().slice(0, 40)}: ${size} px`] : [];
  });
}

for (const tag of tags) {
  it(`<${tag}> has no words smaller than ${LEAST} pixels`, async () => {
    const { examples }: { examples: Example[] } = await import(`../../src/widgets/${tag}/examples.ts`);
    const small: string[] = [];
    for (const { html, title } of examples.filter(({ fallback }) => !fallback)) {
      const widget = await mount<CampaignElement>(`<div style="font-size:16px">${html}</div>`, { width: 360 });
      await waitUntil(() => part(widget, 'base'), `${title} shows its fallback`);
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await widget.updateComplete;
      small.push(...smallIn(widget.shadowRoot as ShadowRoot).map((each) => `${title}: ${each}`));
    }
    expect(small).to.deep.equal([]);
  });
}
