// The library itself: its version, its address, its settings and where each came from, and other copies on the page.
import { chooseLanguage, languages, languagesOf } from '../../../campaign/language/language.js';
import type { PageSettings } from '../../../element/core/page-settings.js';
import { attributeOf, findAll } from '../../../util/clobber-safe-dom.js';
import { type LoaderSettings, OURS } from '../../script/settings.js';
import { type Fact, type Finding, fact, finding, phrase, type Report } from '../finding.js';
import { bareUrl } from './bare-url.js';

/** A copy of the library on this page that came to the doctor. */
export interface Copy {
  version: string;
  base: string;
}

const isPageScript = (src: string, base: string): boolean => src.startsWith(`${base}pages/`);

/** Every script tag of ours, the one of a copy first. */
export function ownScripts(base: string): HTMLScriptElement[] {
  const scripts = findAll<HTMLScriptElement>('script[src]').filter(
    ({ src }) => OURS.test(src) || isPageScript(src, base),
  );
  const own = scripts.filter(({ src }) => isPageScript(src, base) || new URL('.', src).href === base);
  return [...own, ...scripts.filter((script) => !own.includes(script))];
}

export function checkSetup(
  own: LoaderSettings,
  inForce: PageSettings,
  version: string,
  copies: readonly Copy[],
): Pick<Report, 'facts' | 'findings'> {
  const findings: Finding[] = [finding('good', 'running', version)];
  const facts: Fact[] = [fact('library', 'version', version)];
  const [script, ...others] = ownScripts(own.base);
  if (script) {
    facts.push(fact('library', 'script', bareUrl(script.src)));
    facts.push(fact('library', 'integrity', attributeOf(script, 'integrity') || phrase('no')));
  }
  for (const { src } of others) {
    const copy = copies.find(({ base }) => base === new URL('.', src).href);
    const differs = copy && copy.version !== version;
    facts.push(fact('library', 'copy', [bareUrl(src), copy?.version].filter(Boolean).join(', ')));
    // Scripts of pages share what they hold, and the loader of the template may be there too.
    const [isShared, isFirstShared] = [src, script?.src ?? ''].map((each) => isPageScript(each, own.base));
    if (isShared || (isFirstShared && new URL('.', src).href === own.base)) continue;
    findings.push(
      differs
        ? finding('warning', 'otherVersion', bareUrl(src), copy.version)
        : finding('warning', 'secondCopy', bareUrl(src)),
    );
  }
  for (const [topic, about] of own.advice) {
    const shown = topic === 'second' || topic === 'meta' ? bareUrl(about) : about.slice(0, 80);
    if (topic !== 'foreign') findings.push(finding('warning', topic, shown));
  }
  return { facts: [...facts, ...settingsOf(script, own, inForce)], findings };
}

function settingsOf(script: HTMLScriptElement | undefined, own: LoaderSettings, inForce: PageSettings): Fact[] {
  /** A value with its source: what the tag says, then its address, then the page's head. */
  const from = (name: string, value: string | undefined, otherwise: Fact['value']): Fact['value'] => {
    if (!value) return otherwise;
    // The first copy's settings are in force; this one's tag need not say the same.
    if (own !== inForce) return phrase('fromFirst', value);
    if (script && attributeOf(script, `data-${name}`)) return phrase('fromTag', value, `data-${name}`);
    if (script && new URL(script.src).searchParams.get(name)) return phrase('fromAddress', value, `?${name}=`);
    return otherwise;
  };
  const { manifest, allow, lang, organisation } = inForce;
  const named = bareUrl(manifest);
  const meta = findAll('head > meta[name="campaign-widgets:manifest"]').length > 0;
  const refused = own.advice.some(([topic]) => topic === 'meta' || topic === 'manifest');
  const name = organisation && chooseLanguage(organisation, languages[0]).value;
  return [
    fact(
      'settings',
      'manifest',
      refused ? phrase('standard', named) : from('manifest', named, phrase(meta ? 'fromMeta' : 'standard', named)),
    ),
    fact(
      'settings',
      'allow',
      from('allow', allow.length > 1 ? allow.join(', ') : undefined, phrase('standard', allow.join(', '))),
    ),
    fact('settings', 'lang', from('lang', lang, phrase('ofPlace'))),
    fact(
      'settings',
      'organisation',
      from(
        'organisation',
        name,
        name ? phrase('fromTag', name, `data-organisation-${languagesOf(organisation)[0]}`) : phrase('notSet'),
      ),
    ),
  ];
}
