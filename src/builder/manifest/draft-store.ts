// A manifest in work: its text, what is wrong with it, whether the preview shows it and the address holds it. It outlives the
// tab that shows it, so that nobody loses what they wrote by looking at another step.
import type { Builder } from '../builder.js';
import { draftUrl } from '../editor/draft-base.js';
import type { Marked } from '../editor/marked-lines.js';
import { inWorker } from '../worker/in-worker.js';
import { draftOf } from './draft-of.js';
import { packText, UnpackError, unpackText } from './packed-text.js';

/** Addresses longer than this are cut off on their way by some programs. */
export const MAX_URL_LENGTH = 8000;
/** The pause in writing after which a draft is checked, in milliseconds. */
const DEBOUNCE_MS = 400;

const works = new WeakMap<Builder, ManifestWork>();

export class ManifestWork extends EventTarget {
  /** Undefined while nothing is open. */
  text: string | undefined;
  /** The findings, most serious first. */
  findings: Marked[] = [];
  /** The number of errors and warnings in what it extends. */
  elsewhere = 0;
  /** True if no campaign can be compiled from it. */
  isBroken = false;
  state: 'idle' | 'waiting' | 'checked' | 'failed' = 'idle';
  /** True if the page's address holds the text. */
  inAddress = false;
  /** Why the draft in the address could not be opened. */
  trouble: UnpackError['code'] | undefined;
  /** Unsaved drafts that were replaced by opening links to other versions; the latest last. */
  kept: string[] = [];
  /** Counts what was opened: an editor then takes the text anew. */
  opened = 0;
  #builder: Builder;
  /** The text as it was last opened, downloaded or copied. */
  #saved: string | undefined;
  /** The kit's own manifest: no draft. */
  #published: string | undefined;
  #packed = '';
  /** The length of an address that holds the text. */
  #size = 0;
  #run = 0;
  #timer = 0;

  /** The one of this builder. */
  static of(builder: Builder): ManifestWork {
    const known = works.get(builder) ?? new ManifestWork(builder);
    works.set(builder, known);
    return known;
  }

  constructor(builder: Builder) {
    super();
    this.#builder = builder;
    builder.addEventListener('change', () => void this.followAddress());
  }

  /** True if it differs from the published manifest. */
  get isDraft(): boolean {
    return Boolean(this.text?.trim()) && this.text !== this.#published;
  }

  /** True if it is too long for a URL. */
  get isTooLong(): boolean {
    return this.isDraft && this.state === 'checked' && !this.inAddress && this.#size > MAX_URL_LENGTH;
  }

  get hasChanges(): boolean {
    return this.text !== this.#saved && Boolean(this.text?.trim());
  }

  /** Opens a text in place of what is open. @param published whether it is the kit's own manifest */
  open(text: string, published = false): void {
    this.#saved = text;
    if (published) this.#published = text;
    this.#show(text);
  }

  /** The text was changed; it is checked once its author pauses. */
  change(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.state = 'waiting';
    this.#run++;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.check(), DEBOUNCE_MS);
    this.#tell();
  }

  /** It was downloaded or copied as it is now. */
  saved(): void {
    this.#saved = this.text;
    this.#tell();
  }

  /** Opens what the address holds, where that is something else than before. */
  async followAddress(): Promise<void> {
    const { draft } = this.#builder.state;
    if (draft === this.#packed) return;
    this.#packed = draft;
    this.trouble = undefined;
    if (!draft) {
      // Somebody went back to before there was one.
      this.inAddress = false;
      this.#builder.draft = undefined;
      return this.#tell();
    }
    try {
      const text = await unpackText(draft);
      if (this.#packed !== draft) return;
      if (this.#isOnlyHere) this.kept.push(this.text ?? '');
      this.#saved = text;
      this.#show(text);
    } catch (error) {
      this.trouble = error instanceof UnpackError ? error.code : 'broken';
      this.inAddress = false;
      this.#tell();
    }
  }

  /** Opens what was kept last. What is open then takes its turn, where it is nowhere else. */
  bringBack(): void {
    const text = this.kept.pop();
    if (text === undefined) return;
    if (this.#isOnlyHere) this.kept.unshift(this.text ?? '');
    this.#show(text);
  }

  /** Shows the published campaign. What was written stays in the editor. */
  leaveDraft(): void {
    // A check in progress is out of date.
    this.#run++;
    clearTimeout(this.#timer);
    if (this.state === 'waiting') this.state = 'idle';
    this.inAddress = false;
    this.#packed = '';
    this.#builder.set({ draft: '' });
    this.#builder.draft = undefined;
    this.#tell();
  }

  /** Checks the text, shows it in the preview and puts it into the address. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    const run = ++this.#run;
    const { text = '', isDraft } = this;
    const { root, kit } = this.#builder;
    const place = { root, base: kit.base };
    const question = { text, offset: 0, schema: `${root}manifest.schema.json` };
    try {
      const [packed, { findings, manifest }, marks] = await Promise.all([
        packText(text),
        inWorker('inspect', { text, place, look: true }),
        inWorker('validate', question).catch(() => []),
      ]);
      if (run !== this.#run) return;
      const draftFindings = text.trim() ? findings.filter(({ file }) => file === draftUrl(place)) : [];
      // After the first slip in the JSON itself, all else that is marked may come of it.
      const isJson = text.trim() && !draftFindings.some(({ code }) => code === 'not-json');
      const others = isJson ? marks.filter(({ line }) => !draftFindings.some((each) => each.line === line)) : [];
      this.findings = inOrder([...draftFindings, ...others]);
      this.elsewhere = findings.filter(({ file, level }) => file !== draftUrl(place) && level !== 'note').length;
      this.isBroken = Boolean(text.trim()) && !manifest;
      this.state = text.trim() ? 'checked' : 'idle';
      this.#putIntoAddress(isDraft ? packed : '');
      if (!isDraft) this.#builder.draft = undefined;
      else if (manifest) this.#builder.draft = draftOf(manifest, this.#builder);
    } catch {
      if (run !== this.#run) return;
      this.findings = [];
      this.state = 'failed';
    }
    this.#tell();
  }

  #show(text: string): void {
    this.text = text;
    this.trouble = undefined;
    this.opened++;
    this.findings = [];
    this.state = 'waiting';
    this.#tell();
    void this.check();
  }

  /** True if closing the page would lose it. */
  get #isOnlyHere(): boolean {
    return this.hasChanges && !(this.inAddress && this.state === 'checked');
  }

  #putIntoAddress(packed: string): void {
    this.#size = location.href.length - location.hash.length + this.#builder.linkTo({ draft: packed }).length;
    this.inAddress = Boolean(packed) && this.#size <= MAX_URL_LENGTH;
    this.#packed = this.inAddress ? packed : '';
    if (this.#builder.state.draft !== this.#packed) this.#builder.set({ draft: this.#packed });
  }

  #tell(): void {
    // Leaving the page would lose what no address holds and nobody has downloaded. Only then: the listener has its price.
    if (this.kept.length > 0 || this.#isOnlyHere) addEventListener('beforeunload', askFirst);
    else removeEventListener('beforeunload', askFirst);
    this.dispatchEvent(new Event('change'));
  }
}

const askFirst = (event: Event): void => event.preventDefault();

const LEVELS = ['error', 'warning', 'note'];

/** Within a level they stay in the order of their lines. */
const inOrder = (findings: Marked[]): Marked[] =>
  findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
