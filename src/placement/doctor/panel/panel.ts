// The panel: a dialog that leaves the page usable, in a shadow root of its own, drawn with nothing but the DOM, so that it
// is there when the library's own chunks are not.

import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { passFocusOn } from '../../../element/on-demand/pass-focus-on.js';
import { create, ofDocument } from '../../../util/clobber-safe-dom.js';
import { PANEL } from '../checks/run-checks.js';
import type { Level, Report } from '../finding.js';
import { reportText, wordsIn } from '../report.js';
import { drawDetails, drawFinding, drawLevel, make } from './draw.js';
import { icon } from './icon.js';
import { panelStyles } from './panel-styles.js';

export interface PanelHandlers {
  again: () => void;
  closed: () => void;
}

/** The time of a check, which alone is no news. */
const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

export class Panel {
  readonly host = Document.prototype.createElement.call(document, PANEL);
  readonly #dialog = create('dialog');
  readonly #summary = make('p', 'summary');
  readonly #said = make('p', 'said');
  readonly #findings = make('div');
  readonly #details = make('div', 'details');
  readonly #body = make('div', 'body');
  readonly #copy = make('button', 'main');
  readonly #fold = make('button', 'icon');
  readonly #manual = make('div');
  readonly #words;
  /** The element of the page that had the focus. */
  #before: HTMLElement | undefined;
  #text = '';
  #shown = '';

  constructor(
    private readonly lang: InterfaceLanguage,
    private readonly on: PanelHandlers,
  ) {
    this.#words = wordsIn(lang);
  }

  open(): void {
    const { panel } = this.#words;
    const root = this.host.attachShadow({ mode: 'open' });
    adopt(root, panelStyles);
    this.host.lang = this.lang;
    const title = make('h2', '', panel.title);
    title.id = 'title';
    this.#dialog.setAttribute('aria-labelledby', 'title');
    this.#dialog.setAttribute('part', 'base');
    this.#dialog.addEventListener('keydown', (event) => this.#pressed(event));
    this.#dialog.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) this.#before = relatedTarget;
    });
    this.#said.role = this.#summary.role = 'status';
    this.#summary.append(panel.checking);
    const close = make('button', 'icon', icon('close'));
    this.#press(close, panel.close, () => this.close());
    this.#press(this.#fold, panel.collapse, () => this.#toggle());
    this.#fold.append(icon('collapse'));
    this.#fold.setAttribute('aria-expanded', 'true');
    const buttons = make('div', 'row', this.#fold, close);
    const again = make('button', '', panel.again);
    this.#copy.append(panel.copy);
    this.#copy.addEventListener('click', () => this.#copyReport());
    again.addEventListener('click', () => this.#again());
    const actions = make('div', 'actions', this.#copy, again);
    this.#body.tabIndex = 0;
    this.#body.role = 'group';
    this.#body.ariaLabel = panel.findings;
    this.#manual.hidden = true;
    this.#body.append(actions, this.#said, this.#manual, this.#findings, this.#details);
    this.#dialog.append(make('div', 'head', make('div', 'row', title, buttons), this.#summary), this.#body);
    root.append(this.#dialog);
    (ofDocument('body') ?? ofDocument('documentElement')).append(this.host);
    this.#raise();
    this.#dialog.show();
  }

  /** Above all else, the page's own dialogs and menus too, where the browser has popovers. */
  #raise(): void {
    this.host.popover = 'manual';
    this.host.showPopover?.();
  }

  close(): void {
    passFocusOn(this.host, this.#before);
    this.host.remove();
    this.on.closed();
  }

  /** Shows what was found. What has not changed is left alone, and so is where its reader was. */
  show(examination: Report): void {
    const text = reportText(examination, this.lang);
    const { panel } = this.#words;
    const { findings } = examination;
    const shown = `${examination.unsettled}${text.replace(TIME, '')}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#text = text;
    const count = (level: Level) => findings.filter((each) => each.level === level).length;
    const [errors, warnings] = [count('error'), count('warning')];
    this.#summary.replaceChildren(
      ...(errors ? [drawLevel('error', panel.errors(errors))] : []),
      ...(warnings ? [drawLevel('warning', panel.warnings(warnings))] : []),
      ...(errors || warnings || examination.unsettled ? [] : [drawLevel('good', panel.allWell)]),
      ...(examination.unsettled ? [panel.checking] : []),
    );
    this.#findings.replaceChildren(make('ul', '', ...findings.map((each) => drawFinding(each, this.lang))));
    const open = [...this.#details.querySelectorAll('details')].filter((each) => each.open).map(({ id }) => id);
    this.#details.replaceChildren(...drawDetails(examination.facts, this.lang, open));
  }

  #press(button: HTMLButtonElement, label: string, press: () => void): void {
    button.ariaLabel = button.title = label;
    button.addEventListener('click', press);
  }

  #again(): void {
    this.#shown = '';
    this.#manual.hidden = true;
    this.#copy.textContent = this.#words.panel.copy;
    this.#said.textContent = this.#words.panel.checking;
    this.on.again();
  }

  /** After another look was asked for. */
  checked(): void {
    if (this.#said.textContent === this.#words.panel.checking) this.#said.textContent = this.#words.panel.checked;
  }

  #toggle(): void {
    const isSmall = this.host.toggleAttribute('data-small');
    this.#body.hidden = isSmall;
    this.#fold.setAttribute('aria-expanded', String(!isSmall));
    const { expand, collapse } = this.#words.panel;
    this.#fold.ariaLabel = this.#fold.title = isSmall ? expand : collapse;
    this.#fold.replaceChildren(icon(isSmall ? 'expand' : 'collapse'));
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    // The page has keys of its own.
    event.stopPropagation();
  }

  async #copyReport(): Promise<void> {
    const { panel } = this.#words;
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#copy.textContent = panel.copied;
      this.#said.textContent = panel.copied;
    } catch {
      const label = make('label', '', panel.report);
      const area = make('textarea');
      area.readOnly = true;
      area.value = this.#text;
      area.id = label.htmlFor = 'report';
      this.#manual.replaceChildren(label, area);
      this.#manual.hidden = false;
      this.#said.textContent = panel.denied;
      area.focus();
      area.select();
    }
  }
}

/** Without constructable style sheets the panel is plain but legible: a policy may forbid any other. */
function adopt(root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make('style', '', styles));
  }
}
