// Likely mistakes: tags misspelt, shown as text or turned into something else by a CMS, and links, frames
// and addresses of embed pages.
import { nearest } from '../../../campaign/check/nearest.js';
import type { PageSettings } from '../../../element/core/page-settings.js';
import {
  attributeNames,
  attributeOf,
  closest,
  findAll,
  nameOf,
  parentOf,
  shadowOf,
  textOf,
  textsIn,
} from '../../../util/clobber-safe-dom.js';
import { tags } from '../../../widgets/registry.js';
import { type Fact, type Finding, fact, finding, phrase, type Report } from '../finding.js';
import { bareUrl } from './bare-url.js';
import { isSwitchedOff } from './check-elements.js';

type Found = Pick<Report, 'facts' | 'findings'>;

const known: readonly string[] = tags;
const EMBED = /\/embed\/([\w-]+)\.html$/;

export function checkLikelyMistakes(roots: readonly Node[], settings: PageSettings, skip: string): Found {
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  for (const root of roots) {
    for (const element of findAll(`*:not(${skip})`, root)) findings.push(...misspelt(element), ...leftOver(element));
    findings.push(...asText(root));
    for (const link of findAll<HTMLAnchorElement>('a[href]', root)) {
      const mistake = linkTo(link, settings);
      facts.push(...mistake.facts);
      findings.push(...mistake.findings);
    }
    for (const frame of findAll<HTMLIFrameElement>('iframe[src]', root)) {
      const mistake = frameOf(frame);
      facts.push(...mistake.facts);
      findings.push(...mistake.findings);
    }
  }
  return { facts, findings };
}

/** A tag that nobody has defined and that is almost one of ours. */
function misspelt(element: Element): Finding[] {
  const name = nameOf(element);
  const mayBeOurs = name.includes('-') ? !customElements.get(name) : element instanceof HTMLUnknownElement;
  if (!mayBeOurs || known.includes(name)) return [];
  const near = nearest(name, known);
  return near ? [finding('error', 'misspeltTag', `<${name}>`, `<${near}>`)] : [];
}

/** An element that carries the name of a widget: what a CMS makes of a tag that it does not let through. */
function leftOver(element: Element): Finding[] {
  const name = nameOf(element);
  if (known.includes(name) || /^(script|link|meta|a|iframe|html|body)$/.test(name)) return [];
  if (closest(element, known.join())) return [];
  for (const attribute of attributeNames(element)) {
    if (!/^(class$|data-|is$)/.test(attribute)) continue;
    const words = (attributeOf(element, attribute) ?? '').split(/\s+/);
    const tag = known.find((each) => words.includes(each) || attribute === `data-${each}`);
    if (tag) return [finding('warning', 'leftover', `<${name} ${attribute}>`, `<${tag}>`)];
  }
  return [];
}

const TAG_AS_TEXT = new RegExp(`(?:<|&lt;)(${known.join('|')})\\b`, 'i');
const ADDRESS_AS_TEXT = /^https?:\/\/\S+\/embed\/[\w-]+\.html(\?\S*)?$/;
const SILENT = 'script, style, noscript, template, textarea, code, pre, title, iframe, a';

/** Markup and addresses that visitors read as words. */
function asText(root: Node): Finding[] {
  const findings: Finding[] = [];
  for (const node of textsIn(root)) {
    const text = textOf(node).trim();
    const [, tag] = TAG_AS_TEXT.exec(text) ?? [];
    const isAddress = ADDRESS_AS_TEXT.test(text);
    if (!tag && !isAddress) continue;
    const around = parentOf(node);
    if (!around || closest(around, SILENT) || isSwitchedOff(around)) continue;
    findings.push(
      tag ? finding('error', 'escaped', `<${tag.toLowerCase()}>`) : finding('warning', 'bareUrl', bareUrl(text)),
    );
  }
  return findings;
}

function linkTo(link: HTMLAnchorElement, { allow }: PageSettings): Found {
  const url = link.href;
  const tag = EMBED.exec(pathOf(url))?.[1];
  if (!tag) return { facts: [], findings: [] };
  const what = bareUrl(url);
  const tell = (...of: Parameters<typeof phrase>) => [fact('placements', 'link', phrase(...of))];
  if (!known.includes(tag)) return { facts: [fact('placements', 'link', what)], findings: unknownEmbed(what, tag) };
  const widget = closest(link, known.join());
  if (widget) return { facts: tell(nameOf(widget) === tag ? 'linkAlive' : 'linkFallback', what), findings: [] };
  const next = link.nextElementSibling;
  if (next && nameOf(next) === tag)
    return {
      facts: tell(shadowOf(next)?.querySelector('[part~=base]') ? 'linkAlive' : 'linkFallback', what),
      findings: [],
    };
  if (isSwitchedOff(link) || closest(link, 'nav, [role=navigation], header, footer'))
    return { facts: tell('linkOff', what), findings: [] };
  if (!isAlone(link)) return { facts: tell('linkInText', what), findings: [] };
  const { origin } = new URL(url);
  const findings = [location.origin, ...allow].includes(origin)
    ? [finding('note', 'linkAlone', what)]
    : [finding('warning', 'linkElsewhere', what, origin)];
  return { facts: tell('linkAlone', what), findings };
}

/** A link alone in its block would become a widget. */
function isAlone(link: Element): boolean {
  const linkText = textOf(link).trim();
  let block: Element | null = link;
  do block = parentOf(block);
  while (block && getComputedStyle(block).display.startsWith('inline'));
  return !!block && textOf(block).trim() === linkText;
}

function frameOf(frame: HTMLIFrameElement): Found {
  const what = bareUrl(frame.src);
  const tag = EMBED.exec(pathOf(frame.src))?.[1];
  if (!tag) return { facts: [], findings: [] };
  const facts = [fact('placements', 'frame', what)];
  if (!known.includes(tag)) return { facts, findings: unknownEmbed(what, tag) };
  const sandbox = attributeOf(frame, 'sandbox');
  const isClosed = sandbox !== null && !/\ballow-scripts\b/i.test(sandbox);
  return { facts, findings: isClosed ? [finding('note', 'frameClosed', what)] : [] };
}

function unknownEmbed(what: string, tag: string): Finding[] {
  const near = nearest(tag, known);
  return near ? [finding('error', 'unknownEmbed', what, `${near}.html`)] : [];
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
