// Why: on paper nothing can be pressed or opened: it has all words, no controls, and says where its links lead.
import type { CampaignElement } from '../../../src/element/core/campaign-element.js';
import { asFor, nameOf, PAPER, shownIn } from '../../support/media.js';
import { parts } from '../../support/mount.js';

/** Parts that are there to be read. */
const WORDS = [
  'title',
  'body',
  'quote',
  'answer',
  'item',
  'hours',
  'facts',
  'caption',
  'credit',
  'attribution',
  'number',
];

const isShown = (element: HTMLElement) => element.checkVisibility() && element.getClientRects().length > 0;

const CONTROLS = 'button, select, input, textarea, video[controls], progress, dialog';

/** Words that paper lacks, controls that it has, and links that do not say where they lead. */
export async function wrongOnPaper(widget: CampaignElement): Promise<string[]> {
  await asFor(PAPER);
  const lost = WORDS.flatMap((name) => parts<HTMLElement>(widget, name)).filter(
    (element) =>
      element.textContent?.trim() &&
      // A hub's parts are widgets of their own, and on paper in test/kit/print-hub.test.ts.
      !element.closest('[part~=finder], dialog, form, [part=nav], [part=actions], .hidden, section[id]') &&
      !isShown(element),
  );
  const shown = shownIn(widget.renderRoot).filter(isShown);
  // A list to tick is ticked on paper, too.
  const controls = shown.filter((element) => element.matches(CONTROLS) && !element.matches('[type=checkbox]'));
  const silent = shown.filter((element) => {
    if (!element.matches('a[href^=http]')) return false;
    const after = getComputedStyle(element, '::after').content;
    const { host } = element as HTMLAnchorElement;
    return !after.includes(element.getAttribute('href') as string) && !element.textContent?.includes(host);
  });
  return [
    ...lost.map((element) => `lost: ${nameOf(element)}`),
    ...controls.map((element) => `control: ${nameOf(element)}`),
    ...silent.map((element) => `no address: ${nameOf(element)}`),
  ];
}
