// Over every widget: what is said to screen readers has a place from the start, and the focus is never lost.
import { expect } from '@open-wc/testing';
import type { CampaignElement } from '../../src/element/core/campaign-element.js';
import { tags } from '../../src/widgets/registry.js';
import { mount } from '../support/mount.js';
import { looksAtAll } from '../support/one-engine.js';
import { waitUntil } from '../support/wait-until.js';

const element = (tag: string, attributes = '') =>
  mount<CampaignElement>(`<${tag} ${attributes}><p>The fallback</p></${tag}><p><a href="#next">What follows</a></p>`);

/** No printer is asked, and no person: what is printed is a frame. */
const printing = new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
    if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => {};
});
// A page that loads something new all the time is never complete.
before(
  () => document.readyState === 'complete' || new Promise((done) => addEventListener('load', done, { once: true })),
);
before(() => printing.observe(document, { childList: true, subtree: true }));
after(() => printing.disconnect());

/** These would leave the page, or fill it. */
const kept = ['campaign-download', 'campaign-share', 'campaign-play', 'campaign-link'];
const keep = (event: Event) => event.preventDefault();
before(() => {
  for (const type of kept) addEventListener(type, keep);
});
after(() => {
  for (const type of kept) removeEventListener(type, keep);
});

const isShown = (element: HTMLElement) => element.checkVisibility?.() ?? element.offsetHeight > 0;
const shownIn = <T extends HTMLElement>(widget: Element, selector: string): T[] =>
  [...(widget.shadowRoot?.querySelectorAll<T>(selector) ?? [])].filter(isShown);

/** All that a person can use. */
const CONTROLS = 'button, summary, input[type=checkbox], input[type=search], select';
const nameOf = (control: HTMLElement) =>
  `${control.localName} ${control.id} ${control.ariaLabel || control.innerText || control.parentElement?.innerText}`;

/** Does it as a person would. */
async function use(widget: CampaignElement, control: HTMLElement): Promise<void> {
  control.focus();
  if (control instanceof HTMLInputElement && control.type === 'search') {
    control.value = 'e';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (control instanceof HTMLSelectElement) {
    control.selectedIndex = 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
  // The first opening loads it.
  if (control.matches('[part=finder] > summary')) await waitUntil(() => control.parentElement?.querySelector('input'));
  await new Promise((done) => setTimeout(done));
  await widget.updateComplete;
}

/** The settings in which a widget has more to press. */
const settings: Partial<Record<string, string>> = { 'thank-you-banner': 'dismissible' };

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('has a place for what it will say, from the start', async () => {
      const widget = await element(tag);
      for (const place of widget.shadowRoot?.querySelectorAll<HTMLElement>(
        '[role=status], [role=alert], [aria-live]',
      ) ?? []) {
        // In what is closed there is nothing to say before it is opened.
        if (place.closest('details:not([open]), dialog:not([open])')) continue;
        for (let each: Element | null = place; each; each = each.parentElement)
          expect(getComputedStyle(each).display, place.outerHTML).not.to.equal('none');
      }
    });

    if (!looksAtAll) return;
    it('never loses the focus to a button that goes when it is pressed', async () => {
      const controls = shownIn(await element(tag, settings[tag]), CONTROLS);
      for (let first = 0; first < controls.length; first++) {
        const widget = await element(tag, settings[tag]);
        const control = shownIn(widget, CONTROLS)[first] as HTMLElement;
        const before = new Set(shownIn(widget, CONTROLS).map(nameOf));
        await use(widget, control);
        await waitUntil(() => document.activeElement !== document.body, `the focus is lost after ${nameOf(control)}`);
        // Controls that came by that, and may go by themselves.
        for (let next = 0; ; next++) {
          const fresh = shownIn(widget, CONTROLS).filter((each) => !before.has(nameOf(each)))[next];
          if (!fresh || next > 5) break;
          await use(widget, fresh);
          await waitUntil(
            () => document.activeElement !== document.body,
            `the focus is lost after ${nameOf(control)}, ${nameOf(fresh)}`,
          );
        }
        widget.remove();
      }
    });
  });
}
