/** A style sheet; its text where browsers cannot share sheets: Safari before 16.4. */
export type Styles = CSSStyleSheet | string;

export const css = ([text]: TemplateStringsArray): Styles => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text ?? '');
    return sheet;
  } catch {
    return text ?? '';
  }
};

export function adoptStyles(root: ShadowRoot, styles: readonly Styles[]): void {
  if (typeof styles[0] !== 'string') root.adoptedStyleSheets = styles as CSSStyleSheet[];
  else root.appendChild(Document.prototype.createElement.call(document, 'style')).textContent = styles.join('');
}
