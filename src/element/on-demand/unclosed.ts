// `<thank-you-banner />` is not HTML: the slash counts for nothing, and whatever follows up to the end of the parent is inside.
// It cannot be told for certain from a fallback, and a page must not lose a word: in doubt it is shown, after the widget.
// Loaded when a widget has more inside than a fallback of one element.

import { globalObject } from '../core/page-settings.js';
import type { WidgetConstructor } from '../core/widget-constructor.js';
import { looksUnclosed } from './looks-unclosed.js';

/** Resolves, once the page is complete, to true for a widget that was not closed and so contains what follows it. */
export async function isUnclosed(element: Element): Promise<boolean> {
  if (document.readyState === 'loading')
    await new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
  const unclosed = looksUnclosed(element, isWidget);
  if (unclosed)
    import('../recovery/report.js').then(({ reportUnclosed }) => reportUnclosed(element)).catch(console.warn);
  return unclosed;
}

function isWidget(name: string): boolean {
  const definition: WidgetConstructor | undefined = customElements.get(name);
  return !!globalObject()?.tags.includes(name) || !!definition?.campaignWidgets;
}
