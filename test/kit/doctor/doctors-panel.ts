// A host page with the doctor open, and what its panel says.
import { type HostPage, type HostPageOptions, openHostPage } from '../host-page.js';

export const DEBUG = '?campaign-widgets-debug';
const PANEL = 'campaign-widgets-doctor';

export class DoctorsPanel {
  constructor(readonly page: HostPage) {}

  get root(): ShadowRoot {
    return this.page.find(PANEL).shadowRoot as ShadowRoot;
  }

  get isOpen(): boolean {
    return this.page.all(PANEL).length > 0;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`The panel has no ${selector}.`);
    return found;
  }

  button(words: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const found = buttons.find((button) => (button.ariaLabel ?? button.textContent) === words);
    if (!found) throw new Error(`The panel has no button “${words}”.`);
    return found;
  }

  /** The findings of a level, each as its words. */
  findings(level: 'error' | 'warning' | 'note' | 'good'): string[] {
    return [...this.root.querySelectorAll(`li.${level}`)].map((item) =>
      [...item.children].map(({ textContent }) => textContent).join(' '),
    );
  }

  /** The details, a line per fact. */
  get facts(): string[] {
    return [...this.root.querySelectorAll('dt')].map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
    );
  }

  /** The one finding that says something. */
  finding(level: 'error' | 'warning' | 'note' | 'good', words: RegExp): string {
    const found = this.findings(level).filter((each) => words.test(each));
    if (found.length !== 1) {
      const all = [...this.root.querySelectorAll('li')].map(({ textContent }) => textContent);
      throw new Error(`${found.length} findings say ${words}. There are: ${all.join('\n')}`);
    }
    return found[0] as string;
  }

  /** Resolves when the panel has looked at everything, and something holds. */
  async settled(holds = () => true): Promise<void> {
    await this.page.until(
      () =>
        this.isOpen &&
        this.root.querySelectorAll('li').length > 0 &&
        !this.find('.summary').textContent?.includes('Checking') &&
        holds(),
      () => `the doctor: ${this.isOpen ? this.root.querySelector('dialog')?.textContent : 'no panel'}`,
    );
  }
}

export async function diagnose(
  options: HostPageOptions,
  holds?: (panel: DoctorsPanel) => boolean,
): Promise<DoctorsPanel> {
  const page = await openHostPage({ query: DEBUG, ...options });
  const panel = new DoctorsPanel(page);
  await panel.settled(() => holds?.(panel) ?? true);
  return panel;
}
