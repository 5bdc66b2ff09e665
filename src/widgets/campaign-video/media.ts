// The frame of a film: the poster, until a person plays it, then a player. A player that is only there costs a page time.
// Without a script, the player.
import { isServer, nothing } from 'lit';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { Places } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';
import { contactsOf, type Platform, playerFrame, withoutScript } from './platforms.js';
import { type PlayerEvents, player } from './player.js';
import { poster } from './poster.js';

/**
 * @param film where it is, in the version that is chosen
 * @param embedded true once the player is to show
 * @param captioned false where the film's server gives no leave for captions
 */
export function media(
  video: CompiledVideo,
  film: Places,
  platform: Platform | undefined,
  { embedded, captioned }: Record<'embedded' | 'captioned', boolean>,
  local: Localizer,
  events: PlayerEvents & { play(): void },
): unknown {
  if (film.link || (!embedded && !(isServer && !platform)))
    return [
      poster(video, local, events.play, contactsOf(platform, local), film.link),
      platform ? withoutScript(platform, local) : nothing,
    ];
  return platform
    ? playerFrame(platform.player, local.words(video.title))
    : player(video, local.value(film.sources ?? []), captioned, local, events);
}
