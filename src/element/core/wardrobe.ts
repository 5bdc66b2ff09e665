// The style sheets of a widget: its own while it shows something, next to none around its fallback.
import { adoptStyles, css, type LitElement } from 'lit';

type Sheets = Parameters<typeof adoptStyles>[1];

/** A page may keep a widget's height by its fallback: where nothing comes, it needs no more than it has. */
const givesHeightBack = css`
  ::slotted(*) {
    min-block-size: 0 !important;
  }
`;

export class Wardrobe {
  /** Those of what is drawn, while nothing is. */
  #kept: CSSStyleSheet[] | undefined;
  #worn: Sheets = [];

  constructor(readonly element: LitElement & { renderRoot: ShadowRoot }) {}

  /** Around a fallback there is nothing of ours: it stands on the page as it would without us. @param content null until it is loaded */
  dress(content: unknown): void {
    const root = this.element.renderRoot;
    // Style sheets that cannot be adopted are elements, and stay.
    if (!root.adoptedStyleSheets) return;
    if (!content) {
      this.#kept ??= [...root.adoptedStyleSheets];
      this.#wear([content === null ? css`` : givesHeightBack]);
    } else if (this.#kept) {
      this.#wear(this.#kept);
      this.#kept = undefined;
    } else if (this.element.ownerDocument === document) this.#worn = [...root.adoptedStyleSheets];
  }

  #wear(sheets: Sheets): void {
    this.#worn = sheets;
    if (this.element.ownerDocument === document) adoptStyles(this.element.renderRoot, sheets);
    else this.follow();
  }

  /** Puts them on again in another document. */
  follow(): void {
    import('../on-demand/other-document.js')
      .then(({ wearIn }) => wearIn(this.element.renderRoot, this.#worn))
      .catch(() => {});
  }
}
