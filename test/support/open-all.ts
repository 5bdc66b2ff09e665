import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { part } from './mount.js';
import { waitUntil } from './wait-until.js';

/** The parts that open, and the part that comes then. */
const opening = [
  ['finder', 'filters'],
  ['fields', 'form'],
  ['more', 'code'],
] as const;

/** Opens all that a widget has closed, and marks it. */
export async function openAll(widget: CampaignElement): Promise<void> {
  for (const details of widget.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.toggleAttribute('data-opened', true);
    details.open = true;
  }
  await widget.updateComplete;
  for (const [opener, opened] of opening)
    if (part(widget, opener)?.localName === 'details')
      await waitUntil(() => part(widget, opened), `${opened} did not come`);
  await widget.updateComplete;
}
