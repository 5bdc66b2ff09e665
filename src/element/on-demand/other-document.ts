// A page may move a widget into another document: a preview frame, a window. Style sheets that scripts make belong to one
// document, so browsers take them off on the way.

/** As a script made it, or as Lit has it. */
export type Sheet = CSSStyleSheet | { styleSheet?: CSSStyleSheet | undefined };

const copies = new WeakMap<Document, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/** Puts style sheets on a root in whatever document it is, as that document's own. */
export function wearIn(root: ShadowRoot, sheets: readonly Sheet[]): void {
  const { ownerDocument } = root;
  // A template's document shows nothing. Style sheets that cannot be adopted are elements, and come along.
  const view = ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view || !root.adoptedStyleSheets) return;
  const known = copies.get(ownerDocument) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  copies.set(ownerDocument, known);
  root.adoptedStyleSheets = sheets.flatMap((each) => {
    const sheet = 'cssRules' in each ? each : each.styleSheet;
    if (!sheet) return [];
    const own = Object.getPrototypeOf(sheet) === view.CSSStyleSheet.prototype ? sheet : known.get(sheet);
    const copy = own ?? new view.CSSStyleSheet();
    if (!own) copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    if (!own) known.set(sheet, copy);
    return copy;
  });
}
