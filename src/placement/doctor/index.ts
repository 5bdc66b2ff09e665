// Opened by ?campaign-widgets-debug in a page's address, and loaded only then: looks at the page, shows what was found, and
// looks again while something is on its way.
import { languageOf, languages } from '../../campaign/language/language.js';
import { type CampaignWidgets, globalObject } from '../../element/core/page-settings.js';
import { interfaceLanguageOf } from '../../i18n/words.js';
import { attributeOf, ofDocument } from '../../util/clobber-safe-dom.js';
import type { LoaderSettings } from '../script/settings.js';
import type { Copy } from './checks/check-setup.js';
import { Probes } from './checks/probe.js';
import { PANEL, runChecks } from './checks/run-checks.js';
import { finding, type Report } from './finding.js';
import { Panel } from './panel/panel.js';
import { Watch } from './watch.js';

/**
 * Opens the doctor; there is one on a page.
 * @param own the settings of the copy that opens it
 * @param filesOf the files that a tag needs
 */
export function openDoctor(own: LoaderSettings, filesOf: (tag: string) => string[]): void {
  const page: (CampaignWidgets & { copies?: Copy[] }) | undefined = globalObject();
  const copies = page?.copies ?? [];
  if (page) page.copies = copies;
  copies.push({ version: __VERSION__, base: own.base });
  // Another copy has opened it: it learns of this one.
  if (copies.length > 1) return void window.dispatchEvent(new Event('campaign-widgets-doctor'));
  if (ofDocument('readyState') !== 'loading') begin(own, filesOf, copies);
  else
    Document.prototype.addEventListener.call(document, 'DOMContentLoaded', () => begin(own, filesOf, copies), {
      once: true,
    });
}

function begin(own: LoaderSettings, filesOf: (tag: string) => string[], copies: Copy[]): void {
  const spoken = languageOf(own.lang || attributeOf(ofDocument('documentElement'), 'lang'));
  const lang = interfaceLanguageOf(spoken ?? languages[0]);
  let round = 0;
  let timer = 0;
  let busy = false;
  const later = (pause: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(look, pause);
  };
  const watch = new Watch(() => later(300));
  let probes = new Probes(watch);
  const panel = new Panel(lang, {
    again: () => {
      probes = new Probes(watch);
      round = 0;
      later(0);
    },
    closed: () => {
      clearTimeout(timer);
      watch.stop();
    },
  });

  async function look(): Promise<void> {
    if (busy) return later(300);
    busy = true;
    const question = { own, filesOf, copies, lang, watch, probes, round } as const;
    const examination = await runChecks(question).catch(
      (error): Report => ({ findings: [finding('error', 'broken', String(error))], facts: [], unsettled: false }),
    );
    busy = false;
    if (!panel.host.isConnected) return;
    panel.show(examination);
    panel.checked();
    round++;
    if (examination.unsettled) later(1000);
  }

  panel.open();
  later(0);
}

declare global {
  interface HTMLElementTagNameMap {
    [PANEL]: HTMLElement;
  }
}
