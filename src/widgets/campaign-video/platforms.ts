// Films that others host. Nothing of theirs is requested before a person presses play; then their player comes, from the
// host that keeps the least.
import { html, isServer, nothing } from 'lit';
import playIcon from 'lucide-static/icons/play.svg';
import type { Video } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';
import { video as videoWords } from '../../i18n/video.js';

export interface Platform {
  /** Who is contacted, as people know them. */
  name: string;
  /** The player's address, with the film starting and captions in a language. */
  player: string;
}

/** Nothing that could lead elsewhere in an address: a manifest that was compiled is not checked again before it is drawn. */
const ID = /^[\w-]+$/;

/** The platform that hosts a film, or undefined where the kit has it. */
export function platformOf({ youtube, vimeo }: Video, lang: string): Platform | undefined {
  if (youtube && ID.test(youtube)) {
    return {
      name: 'YouTube (Google)',
      player: `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1&rel=0&cc_load_policy=1&cc_lang_pref=${lang}&hl=${lang}`,
    };
  }
  if (vimeo && ID.test(vimeo)) {
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

/** The hosts that playing will contact. */
export const contactsOf = (platform: Platform | undefined, local: Localizer): string | undefined =>
  platform && videoWords[local.language].contacts(platform.name);

/** On a published page, for a reader without scripts. */
export function withoutScript({ name, player }: Platform, local: Localizer): unknown {
  const t = videoWords[local.language];
  return isServer
    ? html`<noscript><a class="control" href=${player}>${playIcon} ${t.play}. ${t.contacts(name)}</a></noscript>`
    : nothing;
}
