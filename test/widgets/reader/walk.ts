import { sendKeys } from '@web/test-runner-commands';
import { stylesOf } from '../../support/media.js';

export interface Walk {
  /** All that had the focus, in this order. */
  stops: HTMLElement[];
  /** Those of which nobody would know. */
  unseen: HTMLElement[];
}

const CONTROLS = 'a[href], button, summary, audio, input, select, textarea, [tabindex="0"], [contenteditable=true]';

/** All that takes the focus; of radio buttons the chosen one. */
export const controlsOf = (elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter(
    (element) =>
      element.matches(CONTROLS) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=radio]:not(:checked)') &&
      !element.closest('dialog:not([open])'),
  );

const MAX_STOPS = 200;

function focusedIn(root: Document | ShadowRoot): HTMLElement | null {
  const active = root.activeElement as HTMLElement | null;
  return (active?.shadowRoot && focusedIn(active.shadowRoot)) || active;
}

/** Drawn by itself, by the label around it, or by what stands for it. */
const isMarked = (element: HTMLElement) =>
  [element, element.closest('label'), element.parentElement]
    .flatMap((each) => (each && getComputedStyle(each).opacity !== '0' ? stylesOf(each) : []))
    .some(([, { outlineStyle, outlineWidth }]) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);

const isInView = (element: HTMLElement) => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const { innerHeight, innerWidth } = element.ownerDocument.defaultView as Window;
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
};

/** Presses a key until the focus is at the end, which is no stop. @throws {Error} when it never comes there: it is caught */
export async function walkThrough(end: HTMLElement, press: 'Tab' | 'Shift+Tab'): Promise<Walk> {
  const walk: Walk = { stops: [], unseen: [] };
  const page = end.ownerDocument;
  for (let step = 0; step < MAX_STOPS; step++) {
    if (press === 'Shift+Tab') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (press === 'Shift+Tab') await sendKeys({ up: 'Shift' });
    const stop = focusedIn(page);
    if (stop === end) return walk;
    if (!stop || stop === page.body) throw new Error(`The focus is lost after ${walk.stops.length} stops.`);
    // A player's own controls are one stop after another.
    if (stop.localName === 'audio' && walk.stops.at(-1) === stop) continue;
    walk.stops.push(stop);
    if (!isMarked(stop) || !isInView(stop)) walk.unseen.push(stop);
  }
  throw new Error(`The focus is caught: ${walk.stops.slice(-4).map(({ outerHTML }) => outerHTML.slice(0, 80))}`);
}
