// A warning before content that may be hard to watch or read, with where to get support.
import { html, isServer, nothing } from 'lit';
import infoIcon from 'lucide-static/icons/info.svg';
import type { Text } from '../../campaign/schema/text.js';
import { contentWarning as warningWords } from '../../i18n/content-warning.js';
import { findAll } from '../../util/clobber-safe-dom.js';
import type { Localizer } from '../core/localizer.js';

/**
 * @param warning what may be hard; what has none gets nothing
 * @param before the words that begin it
 */
export const contentWarning = (
  warning: Text | undefined,
  local: Localizer,
  before: 'before' | 'beforeAudio' = 'before',
): unknown =>
  warning
    ? html`<div part="warning" role="note">
        ${infoIcon}
        <p><strong>${warningWords[local.language][before]}</strong> ${local.text(warning)} ${help(local)}</p>
      </div>`
    : nothing;

/** Whom to turn to: the first service for a crisis with a phone, else what the page itself says of support. */
function help(local: Localizer): unknown {
  const t = warningWords[local.language];
  for (const { urgent, call, name } of local.campaign.items('support')) {
    if (!urgent || !call?.url || call.url === 'tel:999') continue;
    return html`<a href=${local.url(call.url)} lang=${local.language}
      >${t.call(local.words(name), call.number)}<span class="hidden"> (${call.spoken})</span></a
    >`;
  }
  const [place] = isServer ? [] : findAll<HTMLElement>('get-support');
  return place ? html`<a href="#${place.id}" @click=${(click: Event) => go(click, place)}>${t.support}</a>` : nothing;
}

function go(click: Event, place: HTMLElement): void {
  click.preventDefault();
  place.focus();
  place.scrollIntoView();
}
