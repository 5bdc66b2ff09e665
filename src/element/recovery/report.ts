// Reports a failure once on the console, and to the page as an event. Loaded when something fails.
import { CampaignError } from '../../campaign/campaign-error.js';
import { explainError } from '../../campaign/load/explain-error.js';
import { globalObject } from '../core/page-settings.js';
import { CampaignErrorEvent } from './campaign-error.event.js';

const reported = new Set<string>();

/** Says something on the console, once. */
export function tell(level: 'warn' | 'error', line: string): void {
  if (reported.has(line)) return;
  reported.add(line);
  console[level](`campaign-widgets: ${line}`);
}

/** Reports that an element could not show its part of the campaign. */
export function report(element: Element, cause: unknown): void {
  const error = cause instanceof CampaignError ? cause : new CampaignError('render', cause);
  const { message, remedy } = explainError(error);
  const isOfOne = /^(no-such|no-film|no-page|nothing|render)/.test(error.code) && error.facts[1] !== 'campaign';
  const who = isOfOne ? `<${element.localName}> shows its` : 'widgets show their';
  tell('error', `${who} fallback: ${message}. ${remedy}`);
  const detail = { code: error.code, message, remedy };
  const page = globalObject();
  if (page) {
    page.failures ??= new WeakMap();
    page.failures.set(element, detail);
  }
  const event = new CampaignErrorEvent(detail);
  element.dispatchEvent(event);
}

/** Reports that an element has swallowed what follows it. */
export function reportUnclosed({ localName }: Element): void {
  tell(
    'warn',
    `<${localName}> is not closed, so the rest of the page is inside it; it is shown after the widget. ` +
      `Write <${localName}></${localName}>, not <${localName} />. If it is closed, put a line break after its closing tag.`,
  );
}
