import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import type { CampaignHub } from '../../src/widgets/campaign-hub/campaign-hub.js';
import { tags } from '../../src/widgets/registry.js';
import { landmarksIn } from '../support/landmarks.js';
import { mount, parts, useSample } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

describe('A page’s landmarks', () => {
  before(() => useSample());

  for (const tag of tags) {
    it(`are the page’s own beside <${tag}>: its headings say what there is`, async () => {
      const widget = await mount<CampaignElement>(`<${tag}></${tag}>`);
      // A hub's links to its parts are worth a jump.
      expect(landmarksIn(widget.renderRoot)).to.deep.equal(tag === 'campaign-hub' ? ['nav'] : []);
    });
  }

  it('are not more when all of a hub is open', async () => {
    const hub = await mount<CampaignHub>('<campaign-hub></campaign-hub>');
    expect(parts(hub, 'section').length).to.be.above(10);
    for (const section of parts(hub, 'section')) {
      section.scrollIntoView();
      for (const details of section.querySelectorAll('details')) details.open = true;
      await waitUntil(
        () => section.querySelector('[heading-level]')?.shadowRoot?.querySelector('[part=base]'),
        `${section.id} did not come`,
      );
    }
    expect(landmarksIn(hub.renderRoot)).to.deep.equal(['nav']);
  });

  it('lead nobody astray: a hub’s link leads to the heading of its part, or to a part that has its name', async () => {
    const hub = await mount<CampaignHub>('<campaign-hub></campaign-hub>');
    const links = hub.renderRoot.querySelectorAll<HTMLAnchorElement>('nav a');
    expect(links.length).to.be.above(10);
    for (const link of links) {
      link.click();
      const target = () => hub.renderRoot.activeElement;
      await waitUntil(
        () => (target()?.ariaLabel ?? target()?.textContent?.trim()) === link.textContent,
        `${link.hash} leads elsewhere`,
      );
    }
  });
});
