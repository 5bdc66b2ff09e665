// What the script tag says. A page may show what visitors wrote, so nothing here can be forged by markup: properties of
// the document are read through its prototype (an `<img name="currentScript">` would answer in their place otherwise).
import type { PageSettings } from '../element/page-settings.js';

export interface LoaderSettings extends PageSettings {
  /** The folder of the script: where its chunks are. */
  base: string;
}

const read = (prototype: object, property: string): unknown =>
  Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(document);

const find = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];

/** The name of our file, whatever query or version folder surrounds it. */
const OURS = /\/campaign-widgets(\.all)?(\.min)?\.js$/;

const isOurs = (script: HTMLScriptElement): boolean => !!script.src && OURS.test(new URL(script.src).pathname);

/** Our own tag: the one that runs; or, where a tag manager or a deferring proxy hides it, the one with our file's name. */
function ownScript(): HTMLScriptElement | undefined {
  const running = read(Document.prototype, 'currentScript');
  const current = running instanceof HTMLScriptElement ? running : undefined;
  const named = (find('script[src]') as HTMLScriptElement[]).filter(
    (script) => script instanceof HTMLScriptElement && isOurs(script),
  );
  return current && isOurs(current) ? current : (named[0] ?? (current?.src ? current : undefined));
}

/** The settings of this page, or undefined (and one console line) where the script tag cannot be found. */
export function readSettings(): LoaderSettings | undefined {
  const script = ownScript();
  if (!script) {
    console.error(
      'campaign-widgets: cannot find its own <script> tag, so it cannot tell where the campaign is. ' +
        'Load it as <script src="…/campaign-widgets.js" async></script>.',
    );
    return undefined;
  }
  const src = new URL(script.src);
  const page = String(read(Node.prototype, 'baseURI') ?? location.href);
  const setting = (name: string) => script.getAttribute(`data-${name}`) ?? src.searchParams.get(name);
  const allow = [src.origin];
  for (const origin of setting('allow')?.split(/[\s,]+/) ?? []) {
    if (!origin) continue;
    const url = parse(origin, page);
    if (url && /:\/\//.test(origin)) allow.push(url.origin);
    else warn(`data-allow="${origin}" is not an origin. Write it as https://example.org.`);
  }
  const stated = setting('manifest');
  let manifest = stated === null ? undefined : parse(stated, page);
  if (stated !== null && !manifest)
    warn(`data-manifest="${stated}" is not an address. manifest.json beside the script is used.`);
  if (stated === null) {
    const meta = find('head > meta[name="campaign-widgets:manifest"]')[0]?.getAttribute('content');
    const url = meta ? parse(meta, page) : undefined;
    if (url && [location.origin, ...allow].includes(url.origin)) manifest = url;
    else if (meta) warn(`the <meta> names a manifest at ${meta}. Allow its origin on the script tag: data-allow.`);
  }
  const lang = setting('lang')?.toLowerCase();
  if (lang && !/^(en|cy)\b/.test(lang))
    warn(`data-lang="${lang}" is not a language of the campaign. Use "en" or "cy".`);
  return {
    base: new URL('.', src).href,
    manifest: (manifest ?? new URL('manifest.json', src)).href,
    allow,
    lang: lang?.startsWith('cy') ? 'cy' : lang?.startsWith('en') ? 'en' : undefined,
  };
}

function parse(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

const warn = (line: string): void => console.warn(`campaign-widgets: ${line}`);
