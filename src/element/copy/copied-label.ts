// The words of a control that says what it has done: "Copy" becomes "Copied", and nothing beside it moves.
import { css, html } from 'lit';

/** @param done whether to say what was done, in place of what can be done */
export const saidLabel = (done: boolean, doing: string, said: string): unknown =>
  html`<span class="said">
    <span class=${done ? 'not' : ''}>${doing}</span><span class=${done ? '' : 'not'}>${said}</span>
  </span>`;

export const saidStyles = css`
  .said {
    display: grid;
  }
  .said > * {
    grid-area: 1 / 1;
  }
  .not {
    visibility: hidden;
  }
`;
