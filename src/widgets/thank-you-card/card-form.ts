// The form of the card: pictures to choose from, and what to write.
import { html } from 'lit';
import type { Item } from '../../campaign/item.js';
import type { Picture } from '../../campaign/schema/media.js';
import type { Text } from '../../campaign/schema/text.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { card as cardWords } from '../../i18n/card.js';
import { CHARACTER_LIMITS, charactersOf, type Written } from './character-limits.js';

export interface CampaignImage extends Item {
  title: Text;
  picture: Picture;
}

/** @param choose gets the id of an image; empty for none */
export function pictureChoice(
  images: readonly CampaignImage[],
  chosen: string,
  local: Localizer,
  choose: (id: string) => void,
): unknown {
  const t = cardWords[local.language];
  const option = (id: string, title: unknown, picture?: Picture) =>
    html`<label part="choice" class=${id === chosen ? 'chosen' : ''}>
      <span class="thumb" id="picture-${id}" aria-hidden="true">
        ${picture ? pictureTemplate(picture, local, '160px') : html`<span class="band">${t.thanks}</span>`}
      </span>
      <span class="name">
        <input
          type="radio"
          name="picture"
          .checked=${id === chosen}
          aria-labelledby="name-${id}"
          aria-describedby="picture-${id}"
          @change=${() => choose(id)}
        />
        <span id="name-${id}">${title}</span>
      </span>
    </label>`;
  return html`<fieldset part="pictures">
    <legend>${t.picture}</legend>
    ${images.map(({ id, title, picture }) => option(id, local.text(title), picture))}
    ${option('', t.plain)}
  </fieldset>`;
}

/**
 * Nothing that is written here may leave the page, so no browser is to remember it, or to send it away to be checked or
 * completed.
 * @param write is told of every change
 */
export function fields(
  written: Written,
  local: Localizer,
  write: (event: Event, field: keyof Written) => void,
): unknown {
  const t = cardWords[local.language];
  const input = (field: 'to' | 'from') =>
    html`<label>
      ${t[field]}
      <input
        part="field"
        type="text"
        autocomplete="off"
        spellcheck="false"
        writingsuggestions="false"
        .value=${written[field]}
        @input=${(event: Event) => write(event, field)}
        @compositionend=${(event: Event) => write(event, field)}
      />
    </label>`;
  return html`${input('to')}
    <label>
      ${t.message}
      <textarea
        part="field"
        rows="5"
        autocomplete="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-describedby="count"
        .value=${written.message}
        @input=${(event: Event) => write(event, 'message')}
        @compositionend=${(event: Event) => write(event, 'message')}
      ></textarea>
    </label>
    <p part="count" id="count">${t.left(CHARACTER_LIMITS.message - charactersOf(written.message).length)}</p>
    ${input('from')}`;
}
