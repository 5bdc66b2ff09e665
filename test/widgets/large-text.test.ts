// Why: WCAG 2.2, 1.4.4 and 1.4.10. Who reads with text twice as large, on a phone, scrolls in one direction only.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { Example } from '../../src/element/example.js';
import { tags } from '../../src/widgets/registry.js';
import { mount, part, useSample } from '../support/mount.js';
import { openAll } from '../support/open-all.js';
import { waitUntil } from '../support/wait-until.js';

/** All that reaches beyond the column, but for what scrolls by itself or is there to be heard alone. */
function overflowIn(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return [...(widget.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('*')].flatMap((each) => {
    if (each.closest('.hidden, dialog, svg, style, [hidden]') || each.matches('option, source, track')) return [];
    const box = each.getBoundingClientRect();
    if (box.width === 0 || (box.right <= right + 1 && box.left >= left - 1)) return [];
    const name = each.getAttribute('part') ?? each.closest('[part]')?.getAttribute('part');
    return [`${name}: ${Math.round(box.right - left)} px`];
  });
}

for (const tag of tags) {
  describe(`<${tag}>: a column of 320 px, with text at 200 %`, () => {
    for (const lang of ['en', 'cy']) {
      it(`holds all in ${lang}`, async () => {
        useSample();
        const { examples }: { examples: Example[] } = await import(`../../src/widgets/${tag}/examples.ts`);
        const all: string[] = [];
        for (const { html, title } of examples.filter(({ fallback }) => !fallback)) {
          // The margin is what a page has beside its column.
          const widget = await mount<CampaignElement>(
            `<div lang=${lang} style="font-size:200%;margin:0 16px">${html}</div>`,
            { width: 320 },
          );
          await waitUntil(() => part(widget, 'base'), `${title} shows its fallback`);
          await openAll(widget);
          // No engine need know where a word of this language may be hyphenated.
          widget.style.hyphens = 'manual';
          await widget.updateComplete;
          all.push(...overflowIn(widget));
        }
        expect([...new Set(all)]).to.deep.equal([]);
      });
    }
  });
}
