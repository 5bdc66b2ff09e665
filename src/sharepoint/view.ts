// The widget in the web part's place, and a note for editors above it. While a page is edited the widget shows, and nothing in it
// can be clicked: SharePoint selects the web part instead.
import { create } from '../util/clobber-safe-dom.js';
import type { PackagedKit } from './host-types.js';

export interface Shown {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  isEdited: boolean;
  /** CSS properties of the section. */
  theme: Readonly<Record<string, string>>;
}

export class View {
  readonly #kit: PackagedKit;
  readonly #note = create('p');
  readonly #holder = create('div');
  #element: HTMLElement | undefined;
  #themed: readonly string[] = [];

  /** @param place the web part's element @param failed gets the code of what kept a widget from showing */
  constructor(place: HTMLElement, kit: PackagedKit, failed: (code: string) => void) {
    this.#kit = kit;
    this.#note.setAttribute('role', 'status');
    Object.assign(this.#note.style, {
      font: '14px/1.5 "Segoe UI", sans-serif',
      margin: '0 0 12px',
      padding: '8px 12px',
      color: '#1b1a19',
      background: '#fff4ce',
      overflowWrap: 'anywhere',
    });
    this.#holder.addEventListener('campaign-error', (event) => failed((event as CustomEvent).detail?.code));
    place.replaceChildren(this.#note, this.#holder);
    this.say('');
  }

  /** @returns true if it is another widget, or has other attributes, than before */
  show({ tag, attributes, isEdited, theme }: Shown): boolean {
    this.#holder.inert = isEdited;
    this.#dress(theme);
    const isOther = this.#element?.localName !== tag;
    const element = isOther ? this.#placed(tag, attributes) : (this.#element as HTMLElement);
    const changed = [...new Set([...element.getAttributeNames(), ...Object.keys(attributes)])].filter(
      (name) => element.getAttribute(name) !== (attributes[name] ?? null),
    );
    for (const name of changed) {
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if (isOther) this.#holder.replaceChildren(element);
    this.#element = element;
    return isOther || changed.length > 0;
  }

  /** @param words none for no note */
  say(words: string): void {
    this.#note.textContent = words;
    this.#note.hidden = !words;
  }

  /** No widget, where it is none of the kit's. */
  clear(): void {
    this.#element = undefined;
    this.#holder.replaceChildren();
  }

  /** In a section as wide as the window, text keeps off its edges; a banner that heads the page does not. */
  fit(isBanner: boolean): void {
    const { left, right, width } = this.#holder.getBoundingClientRect();
    const isBled = width > 0 && left < 8 && right > document.documentElement.clientWidth - 8;
    this.#holder.style.paddingInline = isBled && !isBanner ? '24px' : '';
  }

  /** With its fallback: a link to its page. */
  #placed(tag: string, { lang = '' }: Readonly<Record<string, string>>): HTMLElement {
    const { pages = {} } = this.#kit.widgets[tag] ?? {};
    const [code = ''] = lang in pages ? [lang] : Object.keys(pages);
    const page = pages[code];
    const element = create(tag);
    if (page) {
      const link = create('a');
      link.href = new URL(page.path, this.#kit.base).href;
      link.lang = code;
      link.textContent = page.title;
      element.append(link);
    }
    return element;
  }

  #dress(theme: Readonly<Record<string, string>>): void {
    const { style } = this.#holder;
    for (const name of this.#themed) style.removeProperty(name);
    for (const [name, value] of Object.entries(theme)) style.setProperty(name, value);
    this.#themed = Object.keys(theme);
  }
}
