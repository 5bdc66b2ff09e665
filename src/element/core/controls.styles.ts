// Buttons and links that act. One is filled, the main one; the others are outlined, or quiet.
import { css } from 'lit';

export const controlStyles = css`
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .control {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-align: start;
    text-decoration: none;
    text-wrap: pretty;
    cursor: pointer;
  }
  .control:hover {
    text-decoration: underline;
  }
  /* Chrome 109, Safari 16: no colour of ours is known, but a button still looks like one. */
  @supports not (color: light-dark(red, red)) {
    .control:not(.quiet) {
      border: 2px solid;
    }
  }
  .main {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* One control of an item is a button at the most: the others are as links are. */
  .quiet {
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  svg {
    flex: none;
    inline-size: 1.2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Large text: the icon goes above, so that the longest word keeps its line. */
  @container (max-width: 12em) {
    .control,
    .control span {
      flex-wrap: wrap;
    }
  }
  @media print {
    .control {
      all: unset;
    }
  }
`;
