// A file in another encoding than UTF-8: the words that it would have, before it is opened.
import { html, type TemplateResult } from 'lit';
import { encodingNames } from '../../campaign/bytes/explain-text.js';
import type { Encoding } from '../../campaign/bytes/read-text.js';
import type { builderManifest } from '../../i18n/builder/manifest.js';
import { onEscape } from '../on-escape.js';

export interface Reading {
  name: string;
  text: string;
  encoding: Encoding;
}

/** As many as show whether they are right. */
const MAX_WORDS = 12;

export const readingPanel = (
  { name, text, encoding }: Reading,
  t: (typeof builderManifest.en)['reading'],
  answer: (yes: boolean) => void,
): TemplateResult => html`<div class="panel stack" id="reading" role="group" aria-labelledby="reading-words" tabindex="-1" @keydown=${onEscape(() => answer(false))}>
  <p id="reading-words"><strong>${t.what(name, encodingNames[encoding])}</strong></p>
  <p>${t.check}</p>
  <p class="words">${specialWords(text).join(' · ') || t.none}</p>
  <div class="row">
    <button type="button" class="main" @click=${() => answer(true)}>${t.yes}</button>
    <button type="button" @click=${() => answer(false)}>${t.no}</button>
  </div>
</div>`;

/** The words with letters that an encoding may spoil. */
const specialWords = (text: string): string[] =>
  [...new Set(text.split(/[\s"]+/).filter((word) => /[^\0-\x7f]/.test(word)))].slice(0, MAX_WORDS);
