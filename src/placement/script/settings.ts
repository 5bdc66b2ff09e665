// Settings from the script tag. A page may show what visitors wrote, so nothing here can be forged by markup: properties of
// the document are read through its prototype (an `<img name="currentScript">` would answer in their place otherwise).
import { languageOf, languages } from '../../campaign/language/language.js';
import type { PageSettings } from '../../element/core/page-settings.js';
import { baseUrl, findAll, ofDocument } from '../../util/clobber-safe-dom.js';
import { parseUrl } from '../../util/parse-url.js';
import type { Advice } from './advice.js';

export interface LoaderSettings extends PageSettings {
  /** The folder of the script: where its chunks are. */
  base: string;
  /** Mistakes on the script tag. */
  advice: [topic: Advice, about: string][];
}

/** The name of our file, whatever folder and query surround it. */
export const OURS = __PARTS__ ? RegExp(`/${__PARTS__.file}([?#]|$)`) : /\/campaign-widgets(\.[\w-]+)?\.js([?#]|$)/;

/** Our own tag: the one that runs; or, where a tag manager or a deferring proxy hides it, the one with our file's name. */
function ownScript(): HTMLScriptElement | undefined {
  const current = ofDocument('currentScript');
  const scripts = findAll<HTMLScriptElement>('script[src]').filter(({ src }) => OURS.test(src));
  // jQuery runs a copy of a tag, without its settings.
  if (current && scripts.includes(current))
    return scripts.find(({ src, dataset }) => src === current.src && Object.keys(dataset)[0]) ?? current;
  // A blob has no folder in which its chunks could be.
  return scripts[0] ?? (/^(?!blob|data)./.test(current?.src ?? '') ? (current ?? undefined) : undefined);
}

const meta = (name: string) => findAll(`head > meta[name="campaign-widgets:${name}"]`)[0]?.getAttribute('content');

/** The settings of this page, or undefined where neither a script tag nor a meta element says where the kit is. */
export function readSettings(): LoaderSettings | undefined {
  const script = ownScript();
  if (!(script || meta('kit'))) return undefined;
  const page = baseUrl();
  const src = new URL(script?.src ?? '/', page);
  const setting = (name: string) => script?.getAttribute(`data-${name}`) || src.searchParams.get(name) || undefined;
  const allow = [src.origin];
  const advice: LoaderSettings['advice'] = [];

  for (const origin of setting('allow')?.match(/[^\s,]+/g) ?? []) {
    const url = parseUrl(origin);
    if (url && /^(\w+:\/\/|data:)/.test(origin)) allow.push(url.origin.length > 4 ? url.origin : url.protocol);
    else advice.push(['allow', origin]);
  }

  /** The word of the tag, or of the page's head, which may name no site that the tag does not allow. */
  const named = (name: 'kit' | 'manifest') => {
    const stated = setting(name);
    const written = stated ?? meta(name);
    const url = parseUrl(written, page);
    if (!written || (url && (stated || [location.origin, ...allow].includes(url.origin)))) return url;
    advice.push([stated ? name : 'meta', written]);
    return undefined;
  };

  // Page scripts are in a folder of the kit. A site's optimiser may have put the script into a file of its own, elsewhere.
  const kit = named('kit');
  const base = kit ? `${kit}`.replace(/\/?$/, '/') : new URL(__PARTS__ ? '..' : '.', src).href;
  if (kit) allow.push(kit.origin);
  const manifest = named('manifest');
  const lang = setting('lang');
  const known = languageOf(lang);
  if (lang && !known) advice.push(['lang', lang]);
  let organisation: PageSettings['organisation'];
  for (const [index, each] of languages.entries()) {
    const name = setting(`organisation${index ? `-${each}` : ''}`);
    if (name) organisation = { ...(organisation as object), [each]: name };
  }
  return {
    base,
    manifest: (manifest ?? new URL('manifest.json', base)).href,
    allow,
    lang: known,
    organisation,
    advice,
  };
}
