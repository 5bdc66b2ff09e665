// Why: WCAG 2.2, 2.4.4 and 2.4.6. Who has a list of all links or buttons read out hears names, and nothing of what is around them.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { tags } from '../../src/widgets/registry.js';
import { mount, useSample } from '../support/mount.js';
import { looksAtAll } from '../support/one-engine.js';
import { openAll } from '../support/open-all.js';

/** One and the same graphic may be in two channels; a hub's link leads to what opens. */
const placeOf = (control: Element) => {
  const { id } = control.closest('section') ?? {};
  return control.getAttribute('href') ?? (id ? `#${id}` : control.closest('[part=item]')?.textContent) ?? Math.random();
};

for (const tag of looksAtAll ? tags : [])
  for (const lang of ['en', 'cy'] as const)
    it(`<${tag}> in ${lang} gives no two different things one name`, async () => {
      useSample();
      const widget = await mount<CampaignElement>(`<${tag}></${tag}>`, { lang });
      await openAll(widget);
      const places = new Map<string, Set<unknown>>();
      for (const control of widget.renderRoot.querySelectorAll('a[href], button, summary')) {
        const name = (control.ariaLabel ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
        expect(name, control.outerHTML).to.not.equal('');
        places.set(name, (places.get(name) ?? new Set()).add(placeOf(control)));
      }
      expect([...places].filter(([, { size }]) => size > 1).map(([name]) => name)).to.deep.equal([]);
    });
