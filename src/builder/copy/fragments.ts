// The fragment of what was chosen, as it is in the kit of this page; fetched when it is first asked for.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bakedIn, fragmentPath } from '../../embed-code/fragment-path.js';
import type { Builder, PageData } from '../builder.js';

export class Fragments implements ReactiveController {
  readonly #texts = new Map<string, string>();

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Its HTML; empty until it has come, and if it never comes. */
  of({ root }: Builder, page: PageData): string {
    const path = fragmentPath(page);
    if (!this.#texts.has(path)) {
      this.#texts.set(path, '');
      this.#fetch(root + path, path);
    }
    return this.#texts.get(path) ?? '';
  }

  /** Its words, picture and link. */
  baked(builder: Builder, page: PageData): string {
    return bakedIn(this.of(builder, page));
  }

  /** An older kit has none: then the code has a link inside. */
  async #fetch(url: string, path: string): Promise<void> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answers ${response.status}`);
      this.#texts.set(path, await response.text());
      this.host.requestUpdate();
    } catch (error) {
      console.warn('campaign-widgets: builder:', error);
    }
  }
}
