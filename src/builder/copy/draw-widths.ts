// The three widths for which a frame's height is known.

import { html, nothing } from 'lit';
import { frameHeight } from '../../embed-code/frame.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { keysOf } from '../../util/keys-of.js';
import type { Builder, PageData } from '../builder.js';
import { type PlaceWidth, placeWidths } from '../place-widths.js';
import type { FrameHeights } from './frame-heights.js';

/** That of the preview: both are the width of the place. */
export const widthOf = ({ state }: Builder): PlaceWidth =>
  Object.values(placeWidths).find((width) => width === state.width) ?? placeWidths.column;

export function drawWidths(builder: Builder, page: PageData, heights: FrameHeights): unknown {
  const t = builderCopy[builder.lang];
  const row = (place: keyof typeof placeWidths) => {
    const width = placeWidths[place];
    const height = heights.of(width);
    const failed = heights.failed(width);
    return html`<tr>
      <th scope="row">
        <label class="choice">
          <input
            type="radio"
            name="width"
            .checked=${width === widthOf(builder)}
            @change=${() => builder.set({ width })}
          />${t.widths[place]}
        </label>
      </th>
      <td>
        ${height || failed ? t.pixels(height ?? frameHeight(page)) : t.measuring}
        ${failed ? html`<br /><span class="help">${t.unmeasured}</span>` : nothing}
      </td>
    </tr>`;
  };
  return html`<fieldset class="stack">
    <legend>${t.width}</legend>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.widthColumn}</th>
          <th scope="col">${t.heightColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${keysOf(placeWidths).map(row)}
      </tbody>
    </table>
    <p class="help">${t.widthHelp}</p>
  </fieldset>`;
}
