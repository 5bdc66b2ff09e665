// Reads the URL of an embed page: `<kit>/embed/<tag>.html`, `<kit>/embed/<tag>/<item>.html`, `.cy.html` in Welsh, and
// a query of attributes. Editors, feeds and trackers change addresses; whatever keeps the meaning is understood.
import { languages } from '../../campaign/language/language.js';
import { parseUrl } from '../../util/parse-url.js';
import { attributes } from './attributes.generated.js';

/** The settings of the page that matter for links. */
export interface EmbedPage {
  /** The folder of the script: its kit. */
  base: string;
  /** Origins, beside the page's own, from which embed pages may come. */
  allow: readonly string[];
  /** The tags that this copy of the library looks after. */
  tags: readonly string[];
  /** The page's own origin, where it is another page than this one that is asked about. */
  origin?: string;
}

export interface Embed {
  tag: string;
  attributes: Record<string, string>;
  /** The folder of the kit. */
  kit: string;
  /** The embed page's address, corrected if an editor moved it. */
  href: string;
  /** True for the script’s own kit, and so for the campaign of the page. */
  own: boolean;
}

const PATH = new RegExp(`^(.*/)(embed/([a-z-]+)(?:/([^/]+?))?(?:\\.(${languages.slice(1).join('|')}))?(?:\\.html?)?)$`);

/** `&` as it comes out of being escaped once too often, or three times. */
const ESCAPED = /&(?:amp;|#0*38;|#x0*26;)+/gi;

/** The folder before `embed/` in a relative URL. */
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|[\\/])(?:\.{1,2}\/)*([^?#]*\/)?embed\//i;

const withoutScheme = (url: string) => url.replace(/^https?:/, '');

/**
 * @param written the address as it stands in the page
 * @param baseURI what it is relative to
 * @returns undefined where it is no embed page that this page may show
 */
export function readEmbedAddress(written: string, baseURI: string, page: EmbedPage): Embed | undefined {
  const address = written.trim().replace(ESCAPED, '&');
  const url = parseUrl(address, baseURI);
  const [, folder, path = '', tag = '', item, lang] = PATH.exec(url?.pathname ?? '') ?? [];
  if (!url || !/^https?:$/.test(url.protocol) || !page.tags.includes(tag)) return undefined;

  let kit = url.origin + folder;
  // A relative URL that was moved to another page (`../../kit/embed/…`) now resolves elsewhere, but still names our folder.
  const [moved, named = ''] = RELATIVE.exec(address) ?? [];
  if (moved && page.base.endsWith(`/${named}`)) kit = page.base;
  const isOwnKit = withoutScheme(kit) === withoutScheme(page.base);
  if (!isOwnKit && url.origin !== (page.origin ?? location.origin) && !page.allow.includes(url.origin))
    return undefined;

  const fromUrl: Embed['attributes'] = lang ? { lang } : {};
  for (const [name, value] of url.searchParams) {
    // A boolean attribute is true whatever it says.
    if (attributes.includes(name) && value !== 'false') fromUrl[name] = value;
  }
  const id = item && decoded(item);
  if (id) fromUrl.item = id;
  return { tag, attributes: fromUrl, kit, href: kit + path + url.search + url.hash, own: isOwnKit };
}

function decoded(item: string): string | undefined {
  try {
    return decodeURIComponent(item);
  } catch {
    return undefined;
  }
}
