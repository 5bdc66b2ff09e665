// One of a few, side by side: radios that look like one control.
import { css, html } from 'lit';

export interface Segmented {
  /** Of the radios: unique in its part. */
  name: string;
  legend: string;
  options: readonly (readonly [value: string, label: string])[];
  value: string;
  choose: (value: string) => void;
}

export const segmented = ({ name, legend, options, value, choose }: Segmented): unknown =>
  html`<fieldset class="segmented">
    <legend>${legend}</legend>
    ${options.map(
      ([option, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${option}
            .checked=${option === value}
            @change=${() => choose(option)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;

export const segmentedStyles = css`
  .segmented {
    display: flex;
    flex-wrap: wrap;
  }
  .segmented legend {
    margin-block-end: 4px;
  }
  .segmented label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-inline-end: -2px;
    padding: 8px 16px;
    border: 2px solid var(--accent);
    background: var(--ground);
    color: var(--accent);
    font-weight: 400;
    cursor: pointer;
  }
  .segmented label:first-of-type {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }
  .segmented label:last-of-type {
    margin-inline-end: 0;
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .segmented label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented label:has(:focus-visible) {
    z-index: 1;
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  @media (forced-colors: active) {
    /* No outline: that is where the focus is. */
    .segmented label:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .segmented label:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
