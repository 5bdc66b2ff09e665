// The widgets on the page: which came alive, which did not and why, and what their attributes say.

import { nearest } from '../../../campaign/check/nearest.js';
import { type CampaignErrorCode, errorCodes } from '../../../campaign/error-codes.js';
import { isOff } from '../../../element/core/is-off.js';
import type { WidgetConstructor } from '../../../element/core/widget-constructor.js';
import {
  attributeNames,
  attributeOf,
  closest,
  findAll,
  nameOf,
  shadowOf,
  textOf,
} from '../../../util/clobber-safe-dom.js';
import { type Tag, tags } from '../../../widgets/registry.js';
import { type Fact, type Finding, fact, finding, phrase, type Report } from '../finding.js';
import type { Watch } from '../watch.js';
import { COMMON, meantBy } from './known-values.js';
import { whereIs } from './where-is.js';

export type State = 'alive' | 'loading' | 'fallback' | 'undefined' | 'foreign' | 'off' | 'editor';

export interface Placement {
  element: HTMLElement;
  tag: Tag;
  state: State;
}

/** More than so many lines help nobody. */
const MAX_FACTS = 40;

/** Widgets in the document and in the shadow roots of others. @param roots what to look through */
export function placementsIn(roots: readonly Node[]): Placement[] {
  return roots.flatMap((root) =>
    findAll<HTMLElement>(tags.join(), root).map((element) => {
      const tag = nameOf(element) as Tag;
      return { element, tag, state: stateOf(element, tag) };
    }),
  );
}

/** The document, and every shadow root on it that can be looked into but for those of our widgets. */
export function rootsOf(document: Node, skip: string): Node[] {
  const inner = findAll('*', document).flatMap((element) => {
    const root = shadowOf(element);
    const name = nameOf(element);
    return root && name !== skip && !(tags as readonly string[]).includes(name) ? rootsOf(root, skip) : [];
  });
  return [document, ...inner];
}

function stateOf(element: HTMLElement, tag: Tag): State {
  const definition: WidgetConstructor | undefined = customElements.get(tag);
  if (definition && !definition.campaignWidgets) return 'foreign';
  if (isOff(element)) return element.parentElement?.isContentEditable ? 'editor' : 'off';
  if (!definition) return 'undefined';
  const root = shadowOf(element);
  if (root && findAll('[part~=base]', root).length) return 'alive';
  return !root || findAll('[part=loading]', root).length ? 'loading' : 'fallback';
}

export function checkElements(
  placements: readonly Placement[],
  watch: Watch,
  patient: boolean,
): Pick<Report, 'facts' | 'findings'> {
  const findings: Finding[] = [];
  const alive = placements.filter(({ state }) => state === 'alive').length;
  if (alive) findings.push(finding('good', 'widgetsFine', String(alive)));
  if (!placements.length) findings.push(finding('warning', 'noWidget'));
  const foreign = new Set(placements.filter(({ state }) => state === 'foreign').map(({ tag }) => tag));
  for (const tag of foreign) findings.push(finding('error', 'foreign', `<${tag}>`));
  for (const placement of placements) findings.push(...findingsOf(placement, watch, patient));
  const facts: Fact[] = placements
    .slice(0, MAX_FACTS)
    .map(({ element, state }) => fact('placements', 'element', phrase(state, whereIs(element))));
  if (placements.length > MAX_FACTS) facts.push(fact('placements', 'element', `… ${placements.length - MAX_FACTS}`));
  return { facts, findings };
}

function findingsOf({ element, tag, state }: Placement, watch: Watch, patient: boolean): Finding[] {
  const findings: Finding[] = [];
  const where = whereIs(element);
  const add = (...of: Parameters<typeof finding>) => findings.push(finding(...of));
  if (state === 'off' || state === 'editor') add('note', state, where);
  else if (state === 'loading' && !patient) add('warning', 'slow', where);
  else if (state === 'undefined' && element.getRootNode() instanceof ShadowRoot) add('warning', 'inShadow', where);
  else if (state === 'fallback') {
    const failure = watch.failureOf(element);
    const known = failure && errorCodes[failure.code as CampaignErrorCode];
    const again = known?.retried ? 'asked again three times' : 'not asked again';
    const detail = failure && `${failure.message}. ${failure.remedy} (${failure.code}: ${again})`;
    findings.push({ ...finding('error', 'failed', where), detail });
  }
  if (state === 'foreign') return findings;
  if (swallows(element)) add('error', 'unclosed', where);
  else if (!textOf(element).trim() && !findAll('img', element).length) add('warning', 'noFallback', where);
  if (!element.getClientRects().length) add('note', 'hidden', where);
  return [...findings, ...attributesOf(element, tag)];
}

/** An unclosed widget holds elements that no fallback holds. */
const swallows = (element: Element): boolean =>
  findAll(['main', 'footer', 'nav', 'aside', 'script', 'h1', ...tags].join(), element).length > 0;

function attributesOf(element: Element, tag: Tag): Finding[] {
  const definition: WidgetConstructor | undefined = customElements.get(tag);
  const known = definition?.observedAttributes ?? [];
  return attributeNames(element).flatMap((name) => {
    const value = (attributeOf(element, name) ?? '').slice(0, 40);
    const meant = meantBy(tag, name, value);
    if (meant) return [finding('warning', 'meaningless', `<${tag} ${name}="${value}">`, meant)];
    if (!known.length || known.includes(name) || COMMON.test(name)) return [];
    // Only the name: what stands in an attribute that nobody knows may be anything.
    const near = nearest(name, known);
    const written = `<${tag} ${name}>`;
    return [
      near ? finding('warning', 'misspeltAttribute', written, near) : finding('warning', 'unknownAttribute', written),
    ];
  });
}

/** Widgets are off in editors and below `data-campaign-widgets="off"`. */
export const isSwitchedOff = (element: Element): boolean =>
  !!closest(element, '[data-campaign-widgets=off], [contenteditable]:not([contenteditable=false])');
