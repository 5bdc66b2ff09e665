// Films that others host. Nothing of theirs is requested before a person presses play; then their player comes, from the
// host that keeps the least.
import { html, isServer, nothing } from 'lit';
import playIcon from 'lucide-static/icons/play.svg';
import type { Places } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';
import { video as videoWords } from '../../i18n/video.js';

/** Stands beside a film, with files or a place of its own. */
export type Version = 'audioDescription' | 'bsl';

export interface Platform {
  /** Who is contacted, as people know them. */
  name: string;
  /** The player's address, with the film starting and captions in a language. */
  player: string;
}

/**
 * Nothing that could lead elsewhere in an address: a manifest that was compiled is not checked again before it is drawn. After
 * the id, the second at which to begin, and the key of a film that is not listed.
 */
const YOUTUBE = /^([\w-]+)(?:\?start=(\d+))?$/;
const VIMEO = /^([\w-]+)(?:\/(\w+))?$/;

/**
 * The platform that hosts a film, or undefined where the kit has it.
 * @param at the second at which to begin
 */
export function platformOf({ youtube = '', vimeo = '' }: Places, lang: string, at?: number): Platform | undefined {
  const [, video, start] = YOUTUBE.exec(youtube) ?? [];
  if (video) {
    return {
      name: 'YouTube (Google)',
      player: `https://www.youtube-nocookie.com/embed/${video}?autoplay=1&rel=0&cc_load_policy=1&cc_lang_pref=${lang}&hl=${lang}&start=${at ?? (start || 0)}`,
    };
  }
  const [, number, key] = VIMEO.exec(vimeo) ?? [];
  return number
    ? {
        name: 'Vimeo',
        player: `https://player.vimeo.com/video/${number}?autoplay=1&dnt=1&texttrack=${lang}${key ? `&h=${key}` : ''}#t=${at ?? 0}s`,
      }
    : undefined;
}

export const isPlayable = (film: Places = {}): unknown => film.sources || film.link || platformOf(film, '');

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

/** On a published page, for a reader without scripts. Nothing can be drawn inside <noscript>. */
export function withoutScript({ name, player }: Platform, local: Localizer): unknown {
  const t = videoWords[local.language];
  return isServer
    ? html`<a class="control unscripted" href=${player}>${playIcon} ${t.play}. ${t.contacts(name)}</a>`
    : nothing;
}
