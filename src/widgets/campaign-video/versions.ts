// Beside a film: its other versions, and the words to read instead.
import { html, nothing } from 'lit';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import { languagesOf, type PerLanguage } from '../../campaign/language/language.js';
import type { RichText } from '../../campaign/schema/text.js';
import type { Localizer } from '../../element/core/localizer.js';
import { disclosure } from '../../element/parts/disclosure.js';
import { download } from '../../i18n/download.js';
import { video as videoWords } from '../../i18n/video.js';
import { isPlayable, type Version } from './platforms.js';

/**
 * The buttons that choose a version, or the film itself again.
 * @param about the film's name
 */
export const versionButtons = (
  video: CompiledVideo,
  chosen: Version | '',
  about: unknown,
  local: Localizer,
  choose: (version: Version | '') => void,
): unknown =>
  (['audioDescription', 'bsl'] as const).map((version) =>
    isPlayable(video[version])
      ? html`<button
          part="action"
          class="control"
          type="button"
          aria-pressed=${chosen === version}
          @click=${() => choose(chosen === version ? '' : version)}
        >
          ${videoWords[local.language][version]}${about}${version === 'audioDescription' ? spokenIn(video[version]?.sources, local) : nothing}
        </button>`
      : nothing,
  );

/** The language of a voice, where it is another than its listener's. */
function spokenIn(sources: unknown, local: Localizer): unknown {
  const { language } = local;
  const spoken = languagesOf(sources).length ? local.languageOf(sources as PerLanguage<unknown>) : language;
  return spoken === language ? nothing : html` (${download[language].in[spoken]})`;
}

/**
 * Words to read in place of the film and of its audio description.
 * @param about the film's name, for those who do not see what this is beside
 */
export function reading({ audioDescription, transcript }: CompiledVideo, about: unknown, local: Localizer): unknown {
  const t = videoWords[local.language];
  const words = (summary: string, text?: RichText) =>
    text ? disclosure([summary, about], local.rich(text), 'transcript') : nothing;
  return [words(t.transcript, transcript), words(t.readDescription, audioDescription?.text)];
}
