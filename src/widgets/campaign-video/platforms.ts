// Films that others host. Nothing of theirs is requested before a person presses play; then their player comes, from the
// host that keeps the least.
import { html } from 'lit';
import type { Video } from '../../campaign/schema/videos.js';

export interface Platform {
  /** Who is contacted, as people know them. */
  name: string;
  /** The player's address, with the film starting and captions in a language. */
  player: string;
}

/** The platform that hosts a film, or undefined where the kit has it. */
export function platformOf({ youtube, vimeo }: Video, lang: string): Platform | undefined {
  if (youtube) {
    return {
      name: 'YouTube (Google)',
      player: `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1&rel=0&cc_load_policy=1&cc_lang_pref=${lang}&hl=${lang}`,
    };
  }
  if (vimeo) {
    return {
      name: 'Vimeo',
      player: `https://player.vimeo.com/video/${vimeo}?autoplay=1&dnt=1&texttrack=${lang}`,
    };
  }
  return undefined;
}

/** Its player, which contacts the platform. YouTube refuses to play where it is not told which site it plays on. */
export const playerFrame = (player: string, title: string): unknown => html`<iframe
  src=${player}
  title=${title}
  allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
  allowfullscreen
  referrerpolicy="strict-origin-when-cross-origin"
></iframe>`;
