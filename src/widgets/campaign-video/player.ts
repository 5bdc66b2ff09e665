// The browser's own player, of a film in the kit.
import { html, nothing } from 'lit';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import { ownNames } from '../../campaign/language/own-names.js';
import type { Source } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';

export type PlayerEvents = Record<'started' | 'ended' | 'failed', () => void>;

/** @param captioned false where the film's server gives no leave for captions */
export function player(
  { title, poster, captions = [] }: CompiledVideo,
  sources: readonly Source[],
  captioned: boolean,
  local: Localizer,
  { started, ended, failed }: PlayerEvents,
): unknown {
  const tracks = captioned ? captions : [];
  return html`<video
    controls
    playsinline
    preload="none"
    aria-label=${local.words(title)}
    poster=${poster ? local.url(poster.url) : nothing}
    crossorigin=${tracks.length ? 'anonymous' : nothing}
    @play=${started}
    @ended=${ended}
  >
    ${sources.map(({ url, type }) => html`<source src=${local.url(url)} type=${type} @error=${failed}>`)}
    ${tracks.map(
      ({ lang, url }) => html`<track kind="captions" srclang=${lang} label=${ownNames[lang]} src=${local.url(url)}>`,
    )}
  </video>`;
}
