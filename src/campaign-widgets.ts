// The script tag: reads its settings, finds widgets on the page, and asks for their chunks and the campaign at once. Nothing
// else happens while the page waits for it.
import { globalObject, type PageSettings } from './element/page-settings.js';
import { findElements } from './placement/elements.js';
import { importWidget } from './placement/import-widget.js';
import { type LoaderSettings, readSettings } from './placement/settings.js';
import { tags } from './widgets/registry.js';

const TIMEOUT = 10_000;

const settings = readSettings();
if (settings) start(settings);

function start(own: LoaderSettings): void {
  // A second copy, of this version or another, looks after those tags only that the first one does not know.
  const first = globalObject();
  const page: PageSettings = first?.settings ?? own;
  const unclaimed = tags.filter((tag) => !first?.tags.includes(tag));
  if (first && first.settings.manifest !== own.manifest) {
    console.warn(
      `campaign-widgets: a second script tag names ${own.manifest}, but the first one on a page decides. ` +
        'Set the manifest attribute on the widgets that should show another campaign.',
    );
  }
  if (!unclaimed.length) return;
  const scan = findElements(unclaimed, (tag) => {
    if (isForeign(tag)) return;
    startCampaign(page);
    importWidget(tag, own.base).then(
      () => isForeign(tag),
      (error) => reportFailure(tag, own.base, error),
    );
  });
  if (!first) {
    const value = Object.freeze({ version: __VERSION__, settings: own, tags: unclaimed, scan });
    Object.defineProperty(window, 'campaignWidgets', { value });
  }
}

/** Asks for the campaign, once, at the same time as for the chunks that will show it. */
function startCampaign(page: PageSettings): void {
  if (page.early !== undefined) return;
  const response = fetch(page.manifest, { signal: AbortSignal.timeout(TIMEOUT) });
  response.catch(() => {});
  page.early = { url: page.manifest, response };
}

/** Whether somebody else has defined a tag of ours: it is theirs then. */
function isForeign(tag: string): boolean {
  const definition = customElements.get(tag) as { campaignWidgets?: boolean } | undefined;
  if (!definition || definition.campaignWidgets) return false;
  console.warn(
    `campaign-widgets: another script on this page has defined <${tag}>, so it is left alone. ` +
      'Remove that script to see the campaign’s widget.',
  );
  return true;
}

function reportFailure(tag: string, base: string, error: Error): void {
  const remedy =
    `Check that the whole folder ${base} was uploaded; allow ${new URL(base).origin} in script-src of the page’s CSP; ` +
    'send Access-Control-Allow-Origin from its server.';
  const message = `the script of <${tag}> could not be loaded (${error?.message})`;
  console.error(`campaign-widgets: ${message}; its fallback stays. ${remedy}`);
  for (const element of document.querySelectorAll(tag)) {
    const detail = { code: 'network', message, remedy };
    const event = new CustomEvent('campaign-error', { detail, bubbles: true, composed: true });
    element.dispatchEvent(event);
  }
}
