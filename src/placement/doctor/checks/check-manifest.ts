// The manifest as the page gets it: whether it can be had, what it is, and whether it is in date.

import { exists, instantOf } from '../../../campaign/compile/dates.js';
import { chooseLanguage, type Language } from '../../../campaign/language/language.js';
import { isPrecompiled } from '../../../campaign/precompiled.js';
import { formatLast, formatMoment } from '../../../i18n/compiler/format-date.js';
import { isObject } from '../../../util/is-object.js';
import { type Fact, type Finding, fact, finding, phrase, type Report } from '../finding.js';
import { bareUrl } from './bare-url.js';
import { type Probes, troubleWith } from './probe.js';

/** A word of the manifest, in a language where it comes in several. */
const wordIn = (value: unknown, lang: Language): string =>
  String(chooseLanguage(value, lang).value ?? '').slice(0, 200);

export async function checkManifestFile(
  url: string,
  probes: Probes,
  lang: Language,
): Promise<Pick<Report, 'facts' | 'findings'>> {
  const answer = await probes.ask(url);
  const { status, type, text = '' } = answer;
  const facts: Fact[] = [fact('manifest', 'address', bareUrl(url))];
  facts.push(fact('manifest', 'status', status ? String(status) : phrase('noAnswer')));
  if (type) facts.push(fact('manifest', 'type', type));
  const trouble = troubleWith(answer, 'manifest');
  if (trouble) return { facts, findings: [trouble] };

  if (answer.isUtf8 === false) return { facts, findings: [finding('error', 'notUtf8', bareUrl(url))] };
  const manifest = parse(text);
  if (manifest === undefined) return { facts, findings: [finding('error', 'notJson', bareUrl(url))] };
  if (!isObject(manifest) || !isObject(manifest.campaign)) {
    const isOverlay = isObject(manifest) && 'extends' in manifest;
    if (!isOverlay) return { facts, findings: [finding('error', 'notManifest', bareUrl(url))] };
  }
  const contents = contentsOf(manifest as Record<string, unknown>, text, lang);
  const findings = [
    ...(/json/.test(type ?? '') ? [] : [finding('warning', 'manifestType', type || '?')]),
    ...(answer.isChanged ? [finding('warning', 'changedRequest', bareUrl(url), new URL(url).origin)] : []),
  ];
  return { facts: [...facts, ...contents.facts], findings: [...contents.findings, ...findings] };
}

function contentsOf(manifest: Record<string, unknown>, text: string, lang: Language) {
  const about = isObject(manifest.campaign) ? manifest.campaign : {};
  const title = wordIn(about.title, lang);
  const findings: Finding[] = [finding('good', 'manifestFine', title || '?')];
  const form = /^(\d+):/.exec(String(manifest.compiled))?.[1];
  const sealed = isPrecompiled(text);
  const facts: Fact[] = [
    fact('manifest', 'compiled', sealed ? phrase('yes', form ?? '?') : phrase(form ? 'changed' : 'no')),
  ];
  if (title) facts.push(fact('manifest', 'title', title));
  const edition = manifest.version ?? about.version;
  if (edition !== undefined) facts.push(fact('manifest', 'edition', wordIn(edition, lang)));
  if (typeof manifest.extends === 'string') facts.push(fact('manifest', 'extends', bareUrl(manifest.extends)));
  const items = Object.entries(manifest).filter(
    ([section, list]) => section !== 'changes' && (Array.isArray(list) || ('extends' in manifest && isObject(list))),
  );
  const counts = items.map(([section, list]) => `${section} ${Object.keys(list as object).length}`);
  facts.push(fact('manifest', 'items', counts.join(', ') || phrase('none')));
  const [from, until] = [instantIn(about.from), instantIn(about.until, true)];
  const [begins, ends] = [from && formatMoment(from, lang), until && formatLast(until, lang)];
  facts.push(fact('manifest', 'from', begins ?? phrase('notSet')), fact('manifest', 'until', ends ?? phrase('notSet')));
  if (!sealed) findings.push(finding('warning', form ? 'precompiledChanged' : 'notCompiled'));
  if (begins && Date.parse(from ?? '') > Date.now()) findings.push(finding('warning', 'notYet', begins));
  if (ends && Date.parse(until ?? '') <= Date.now()) findings.push(finding('warning', 'over', ends));
  return { facts, findings };
}

/** A manifest that is not compiled has days and times as they were written. */
const instantIn = (moment: unknown, end = false): string | undefined =>
  typeof moment === 'string' && exists(moment) ? instantOf(moment, end) : undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
