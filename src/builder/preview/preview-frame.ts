// Messages between the builder and the page in its preview frame. Both are of the same origin, so it goes
// through the frame element itself.
import type { Language } from '../../campaign/language/language.js';
import type { PageData } from '../builder.js';
import type { State } from '../state.js';

export interface PreviewContents extends Pick<State, 'tag' | 'attributes' | 'theme' | 'scheme' | 'host'> {
  /** The language of the page. */
  lang: Language;
  /** The page that the fallback leads to. */
  page: PageData | undefined;
}

export interface PreviewFrame extends HTMLIFrameElement {
  /** There before the page loads. */
  contents: PreviewContents;
  /** The address of the campaign's manifest, and what stands for it: a manifest in work. */
  manifest?: { url: string; text: string } | undefined;
  /** Shows something else, once the page has loaded. */
  show?: (contents: PreviewContents) => void;
}

/** The frame shows its widget, or has waited long enough for it. */
export const READY = 'preview-ready';
/** The content's height has changed; `detail` is the height in CSS pixels. */
export const HEIGHT = 'preview-height';
