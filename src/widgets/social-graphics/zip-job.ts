// All files of a channel as one ZIP, made in the page.

import { html, nothing } from 'lit';
import type { Language } from '../../campaign/language/language.js';
import type { ZipFile, ZipPlan } from '../../element/parts/zip-plan.js';
import { blobOf } from '../../element/save/blob-of.js';
import { saveFile } from '../../element/save/save-file.js';
import { zip as zipWords } from '../../i18n/zip.js';
import { inParallel } from '../../util/in-parallel.js';

/** The number of files that are fetched at once. */
const AT_ONCE = 3;

export class ZipJob {
  #stopped = new AbortController();
  #found = new Map<string, Blob>();
  #missing: string[] = [];
  #state: 'running' | 'cancelled' | 'missing' | 'none' | 'saved' = 'running';

  /** @param changed is called whenever there is something else to see */
  constructor(
    readonly plan: ZipPlan,
    readonly changed: () => void,
  ) {}

  get running(): boolean {
    return this.#state === 'running';
  }

  /** Fetches the files. Where all have come, they are saved; else it is for the person to say. */
  async run(): Promise<void> {
    await inParallel(this.plan.files, AT_ONCE, (file) => this.#fetch(file));
    if (!this.running) return;
    if (!this.#missing.length) return this.save();
    this.#become(this.#found.size ? 'missing' : 'none');
  }

  cancel(): void {
    if (!this.running) return;
    this.#stopped.abort();
    this.#become('cancelled');
  }

  /** Saves what has come. */
  async save(): Promise<void> {
    const { name, files, text } = this.plan;
    const loaded = files.flatMap((file) => {
      const input = this.#found.get(file.url);
      return input ? [{ name: file.name, input }] : [];
    });
    const { downloadZip } = await import('client-zip');
    saveFile(await downloadZip([...loaded, text]).blob(), name);
    this.#become('saved');
  }

  /** The progress, in words. */
  words(language: Language): string {
    const t = zipWords[language];
    const { name, files } = this.plan;
    switch (this.#state) {
      case 'running':
        return t.fetching(this.#found.size + this.#missing.length, files.length);
      case 'missing':
        return t.missing(this.#missing.join(', '));
      case 'saved':
        return t.saved(name);
      default:
        return t[this.#state];
    }
  }

  /** The button's label while it runs. */
  cancelWords(language: Language): string {
    return zipWords[language].cancel;
  }

  /** The progress below its button. */
  template(language: Language): unknown {
    const { files } = this.plan;
    return html`<p>${this.words(language)}</p>
      ${
        this.running
          ? html`<progress
              max=${files.length}
              .value=${this.#found.size + this.#missing.length}
              aria-label=${this.plan.name}
            ></progress>`
          : nothing
      }
      ${
        this.#state === 'missing'
          ? html`<button part="action" class="control" type="button" @click=${() => this.save()}>
              ${zipWords[language].rest(this.#found.size)}
            </button>`
          : nothing
      }`;
  }

  async #fetch({ url, name }: ZipFile): Promise<void> {
    if (!this.running) return;
    try {
      this.#found.set(url, await blobOf(url, { signal: this.#stopped.signal }));
    } catch {
      this.#missing.push(name);
    }
    if (this.running) this.changed();
  }

  #become(state: 'cancelled' | 'missing' | 'none' | 'saved'): void {
    this.#state = state;
    this.changed();
  }
}
