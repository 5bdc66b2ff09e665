// The page around the widgets: its mode, base, language and policy, and what the browser can do.

import { attributeOf, baseUrl, findAll, ofDocument } from '../../../util/clobber-safe-dom.js';
import { timeOut } from '../../../util/time-out.js';
import { type Fact, type Finding, fact, finding, phrase, type Report } from '../finding.js';
import { bareUrl } from './bare-url.js';

/** The features that widgets need, by names that people can search for. */
const features: Record<string, () => boolean> = {
  'AbortSignal.timeout': () => 'timeout' in AbortSignal,
  'Array.prototype.at': () => 'at' in Array.prototype,
  'Constructable style sheets': () => 'adoptedStyleSheets' in Document.prototype,
  'CSS container queries': () => CSS.supports('container-type: inline-size'),
  'CSS light-dark()': () => CSS.supports('color: light-dark(#000, #fff)'),
  'Object.hasOwn': () => 'hasOwn' in Object,
};

/** The policies of the page, as far as scripts can read them: in its head, and in what its server answers. */
async function policiesOfPage(): Promise<string[]> {
  const inHead = findAll('head > meta[http-equiv="content-security-policy" i]').map(
    (meta) => attributeOf(meta, 'content') ?? '',
  );
  // A file or a closed frame has no server that could be asked.
  if (location.origin === 'null' || !location.protocol.startsWith('http')) return inHead;
  const address = location.href.replace(/#.*/s, '');
  const response = await fetch(address, { method: 'HEAD', cache: 'no-store', signal: timeOut(5000) }).catch(
    () => undefined,
  );
  const header = response?.headers.get('content-security-policy');
  return header ? [...inHead, header] : inHead;
}

/** Asked for once: a page's policy does not change while it is open. */
let policies: Promise<string[]> | undefined;

export async function checkPage(): Promise<Pick<Report, 'facts' | 'findings'>> {
  const findings: Finding[] = [];
  const warn = (...of: [key: Finding['key'], ...about: string[]]) => findings.push(finding('warning', ...of));
  const root = ofDocument('documentElement');
  const base = findAll('base[href]').length > 0;
  const lang = attributeOf(root, 'lang');
  const isOpaque = window.origin === 'null';
  if (ofDocument('compatMode') !== 'CSS1Compat') warn('quirks');
  if (base) findings.push(finding('note', 'base', bareUrl(baseUrl())));
  if (!lang) warn('noLang');
  if (!findAll('meta[name=viewport i]').length) warn('noViewport');
  if (isOpaque) warn('opaque');
  const missing = Object.entries(features).flatMap(([name, works]) => (works() ? [] : [name]));
  if (missing.length) findings.push(finding('error', 'oldBrowser', missing.join(', ')));
  policies ??= policiesOfPage();
  const violations = await policies;
  const types = trustedTypesIn(violations);
  if (types !== undefined) findings.push(finding('error', 'trustedTypes', types || '?'));
  if (!findings.some(({ level }) => level !== 'note')) findings.push(finding('good', 'pageFine'));
  const facts: Fact[] = [
    fact('page', 'address', bareUrl(location.href)),
    fact('page', 'asked', new Date().toISOString()),
    fact('page', 'origin', isOpaque ? phrase('opaque') : location.origin),
    fact('page', 'lang', lang || phrase('notSet')),
    fact('page', 'size', `${innerWidth} px`),
    ...(base ? [fact('page', 'base', bareUrl(baseUrl()))] : []),
    ...(violations.length
      ? violations.map((policy) => fact('page', 'policy', withoutNonces(policy)))
      : [fact('page', 'policy', phrase('hidden'))]),
    fact('browser', 'browser', navigator.userAgent),
    fact('browser', 'missing', missing.join(', ') || phrase('none')),
  ];
  return { facts, findings };
}

const withoutNonces = (policy: string) => policy.replace(/'nonce-[^']*'/g, "'nonce-…'");

/** The names in `trusted-types`, if they keep widgets from being drawn. */
export function trustedTypesIn(policies: readonly string[]): string | undefined {
  if (!('trustedTypes' in globalThis)) return undefined;
  const directives = policies.flatMap((policy) => policy.split(/[;,]/).map((each) => each.trim().split(/\s+/)));
  if (!directives.some(([name]) => name?.toLowerCase() === 'require-trusted-types-for')) return undefined;
  const lists = directives.filter(([name]) => name?.toLowerCase() === 'trusted-types');
  const refusing = lists.find((words) => !words.includes('*') && !words.includes('campaign-widgets'));
  return refusing?.slice(1).join(' ');
}
