// The files of the library: which came, which did not, and what the page's policy refused.

import { attributeOf } from '../../../util/clobber-safe-dom.js';
import type { Tag } from '../../../widgets/registry.js';
import { type Fact, type Finding, fact, finding, type Report } from '../finding.js';
import type { Violation } from '../watch.js';
import { bareUrl } from './bare-url.js';
import type { Placement } from './check-elements.js';
import { type Probes, troubleWith } from './probe.js';

const MAX_FACTS = 40;

/** The scripts of widgets that nobody has defined: each file is asked for. */
export async function checkFiles(
  placements: readonly Placement[],
  filesOf: (tag: string) => string[],
  base: string,
  probes: Probes,
  mayStillCome: (tag: Tag) => boolean,
): Promise<Report> {
  const waiting = [...new Set(placements.filter(({ state }) => state === 'undefined').map(({ tag }) => tag))];
  const troubles = new Map<string, Finding>();
  let unsettled = false;
  const findings: Finding[] = [];
  for (const tag of waiting) {
    const own = await troublesOf(tag, filesOf, base, probes);
    for (const trouble of own) troubles.set(JSON.stringify(trouble), trouble);
    // The files can be had: perhaps they are on their way.
    if (!own.length && mayStillCome(tag)) unsettled = true;
    else if (!customElements.get(tag)) findings.push(finding('error', 'notLoaded', `<${tag}>`));
  }
  return { findings: [...findings, ...troubles.values()], facts: [], unsettled };
}

async function troublesOf(tag: Tag, filesOf: (tag: string) => string[], base: string, probes: Probes) {
  const answers = await Promise.all(filesOf(tag).map((path) => probes.ask(base + path)));
  return answers.map((answer) => troubleWith(answer, 'script')).filter((trouble) => trouble !== undefined);
}

/** Script tags of ours beside the one that runs: did they come at all? And is the one that runs sent as it should be? */
export async function checkScripts(scripts: readonly HTMLScriptElement[], probes: Probes): Promise<Finding[]> {
  const answers = await Promise.all(scripts.map(({ src }) => probes.ask(src)));
  return answers.flatMap((answer, index) => {
    const trouble = troubleWith(answer, 'script');
    const script = scripts[index];
    // A classic script needs no CORS unless its tag asks for it, nor connect-src.
    const isNoMatter = trouble?.key === 'cors' || trouble?.key === 'csp';
    return trouble && !(isNoMatter && script && attributeOf(script, 'crossorigin') === null) ? [trouble] : [];
  });
}

/** The kit’s files that the browser has recorded. */
export function loadedFrom(base: string, manifest: string): Fact[] {
  const entries = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.startsWith(base) || name === manifest) as PerformanceResourceTiming[];
  const files = new Map(
    entries.map(({ name, responseStatus, transferSize }) => [
      name.startsWith(base) ? bareUrl(name).slice(base.length) || '/' : bareUrl(name),
      [responseStatus || '', transferSize ? `${transferSize} B` : ''].filter(Boolean).join(', '),
    ]),
  );
  return [...files]
    .slice(0, MAX_FACTS)
    .map(([file, about]) => fact('loaded', 'file', about ? `${file} (${about})` : file));
}

/** Our files that the page’s policy refused. */
export function checkViolations(
  violations: readonly Violation[],
  origins: readonly string[],
): Pick<Report, 'facts' | 'findings'> {
  const ours = violations.filter(
    ({ blocked, directive }) =>
      origins.some((origin) => blocked === origin || blocked.startsWith(`${origin}/`)) ||
      /^(trusted-types)/.test(directive),
  );
  return {
    // The doctor itself asks for the page, to read its policy.
    facts: violations
      .filter(({ blocked }) => bareUrl(blocked) !== bareUrl(location.href))
      .map(({ directive, blocked }) =>
        fact('page', 'violation', `${directive}: ${/^\w+:/.test(blocked) ? bareUrl(blocked) : blocked}`),
      ),
    findings: ours
      .filter(({ directive }) => !directive.includes('trusted-types'))
      .map(({ directive, blocked }) => finding('error', 'csp', bareUrl(blocked), directive)),
  };
}
