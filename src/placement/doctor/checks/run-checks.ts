// Gathers what there is to know about the page: facts, and findings made of them, as data.
import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { globalObject } from '../../../element/core/page-settings.js';
import type { LoaderSettings } from '../../script/settings.js';
import type { Finding, Level, Report } from '../finding.js';
import type { Watch } from '../watch.js';
import { checkElements, placementsIn, rootsOf } from './check-elements.js';
import { checkLikelyMistakes } from './check-likely-mistakes.js';
import { checkFiles, checkScripts, checkViolations, loadedFrom } from './check-loading.js';
import { checkManifestFile } from './check-manifest.js';
import { checkPage } from './check-page.js';
import { checkPictures } from './check-pictures.js';
import { type Copy, checkSetup, ownScripts } from './check-setup.js';
import type { Probes } from './probe.js';

/** The element that the panel is drawn in. */
export const PANEL = 'campaign-widgets-doctor';

export interface Question {
  /** The settings of the copy that opened the doctor. */
  own: LoaderSettings;
  /** The files that a tag needs, below the folder of the script. */
  filesOf: (tag: string) => string[];
  copies: readonly Copy[];
  lang: InterfaceLanguage;
  watch: Watch;
  probes: Probes;
  /** The number of earlier runs: what has not come may still be on its way. */
  round: number;
}

const order: Level[] = ['error', 'warning', 'note', 'good'];

/** The number of runs for what is still to come, one a second: longer than three attempts take. */
const ROUNDS = 40;

/** The number of runs for what should be there in a moment, if it comes at all. */
const FEW = 6;

export async function runChecks(question: Question): Promise<Report> {
  const { own, filesOf, copies, lang, watch, probes, round } = question;
  const patient = round < ROUNDS;
  const isEarly = round < FEW;
  const { settings = own, version = __VERSION__ } = globalObject() ?? {};
  const [manifest, page, scripts] = await Promise.all([
    checkManifestFile(settings.manifest, probes, lang),
    checkPage(),
    checkScripts(ownScripts(own.base), probes),
  ]);
  const roots = rootsOf(document, PANEL);
  const early = placementsIn(roots);
  const files = await checkFiles(early, filesOf, own.base, probes, (tag) => isEarly && watch.expects(tag));
  // While files were asked for, a widget may have been upgraded.
  const placements = placementsIn(roots);
  const pictures = await checkPictures(placements, probes, watch);
  const parts = [
    checkSetup(own, settings, version, copies),
    manifest,
    checkElements(placements, watch, patient),
    checkLikelyMistakes(roots, settings, PANEL),
    files,
    { facts: [], findings: pictures.findings },
    { facts: loadedFrom(own.base, settings.manifest), findings: scripts },
    page,
    checkViolations(watch.violations, [new URL(own.base).origin, new URL(settings.manifest).origin]),
  ];
  const findings = fewOfEach(unlike(parts.flatMap((part) => part.findings)));
  return {
    findings: findings.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
    facts: parts.flatMap((part) => part.facts),
    unsettled:
      files.unsettled ||
      (patient && pictures.unsettled) ||
      placements.some(
        ({ state, element }) =>
          (patient && state === 'loading') || (isEarly && state === 'fallback' && !watch.failureOf(element)),
      ),
  };
}

/** Each once: a fault of one file is met by every widget that needs it. */
const unlike = (findings: Finding[]): Finding[] => [
  ...new Map(findings.map((each) => [JSON.stringify([each.key, each.about]), each])).values(),
];

/** More than so many of a kind help nobody. */
const MAX_OF_EACH = 5;

/** The first of each kind; the last of them says how many more there are. */
function fewOfEach(findings: Finding[]): Finding[] {
  return [...new Set(findings.map(({ key }) => key))].flatMap((key) => {
    const all = findings.filter((each) => each.key === key);
    const few = all.slice(0, MAX_OF_EACH);
    const last = few[few.length - 1];
    if (last && all.length > few.length) few[few.length - 1] = { ...last, more: all.length - few.length };
    return few;
  });
}
