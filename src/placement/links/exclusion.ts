// Links that stay links, whatever they lead to.
import { closest } from '../../util/clobber-safe-dom.js';

const PLACES = [
  // Ways through the site, and who it belongs to.
  'nav, header, footer, menu, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=toolbar]',
  '[role^=menu], [role^=tab], [role^=tree], [class^=breadcrumb i], [class$=breadcrumb i], [class$=breadcrumbs i], [id^=breadcrumb i]',
  // Results of a search name pages; they do not place them.
  '[class*=search-result i], [class*=searchresult i], [class*=search_result i], [id*=search-result i], [id*=searchresult i]',
  // A heading, a label or a control says what something is.
  'h1, h2, h3, h4, h5, h6, [role=heading], th, caption, figcaption, summary, label, legend, button, dt, option, [role=option]',
  // Rows under or beside headings are data; a table without any is how old editors lay pages out.
  'thead ~ tbody, th ~ td, [role=grid], [role=row]',
  // WordPress shows this until it hears from the frame beside it, whose height it sets itself.
  '.wp-embedded-content',
  // A comparison of versions shows what stands in a page's source (MediaWiki, DokuWiki, WordPress, Drupal, GitLab).
  'del, .diff, [class^=diff-], ins[class*=diff], [data-diff-action]',
  // Words about code, and what is not on the page.
  'pre, code, kbd, samp, textarea, script, style, noscript, template, title, svg',
  // As in element/core/is-off.ts, which would bring the shared chunk with it; then editors that are read-only for a moment.
  '[data-campaign-widgets=off], [contenteditable]:not([contenteditable=false i])',
  'trix-editor, .ProseMirror, .ql-editor, .mce-content-body, .ck-editor__editable, .cke_editable, .note-editable, .fr-element',
  '.jodit-wysiwyg, [data-slate-editor], [data-lexical-editor], .editor-styles-wrapper, .block-editor-block-list__layout',
].join();

/** Dressed as a button: a call to act, not a place for a widget. */
const BUTTON = '[role=button], [class*=button i], [class*=btn i]';

/** Elements that a link may contain and still count as plain text. */
const PLAIN = ':not(span, strong, b, em, i, u, s, font, small, big, mark, ins, bdi, bdo, sub, sup, br, wbr)';

/** @param tags of widgets: what is inside one is its fallback */
export function isLeftAlone(element: Element, tags: readonly string[]): boolean {
  if (element.ownerDocument.designMode === 'on' || closest(element, `${PLACES}, ${tags.join()}`)) return true;
  const list = closest(element, 'ul, ol, dl, [role=list]');
  return !!list && isMenu(list);
}

/** A picture or a card that leads somewhere is its own design. */
export const isDesigned = (link: Element): boolean => link.matches(BUTTON) || !!link.querySelector(PLAIN);

/** Results for lists in this task, so that a list of a thousand links is read once. */
let menus: WeakMap<Element, boolean> | undefined;

/** A list of nothing but links is a menu, whatever it is called. */
function isMenu(list: Element): boolean {
  if (!menus) {
    menus = new WeakMap();
    setTimeout(() => {
      menus = undefined;
    });
  }
  const links = () => [...list.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  const is = menus.get(list) ?? lengthOf(list) === links();
  menus.set(list, is);
  return is;
}

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').replace(/\s/g, '').length;
