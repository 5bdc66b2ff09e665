// Styles that the parts of the theme step share.
import { css } from 'lit';

export const themeStyles = css`
  .stack,
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
    justify-items: start;
  }
  .field > :is(input, select):not([type='color']) {
    max-inline-size: min(100%, 24em);
  }
  .short:is(input) {
    max-inline-size: 8em !important;
  }
  .field > button {
    margin-block-start: 8px;
  }
  .wrong {
    color: var(--bad);
    font-weight: 700;
  }
  .wrong:empty,
  .said-last p:empty {
    display: none;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .pair {
    display: flex;
    gap: 8px;
  }
  .pair input[type='text'] {
    flex: 1;
    max-inline-size: 10em;
  }
  .pair input[type='color'] {
    flex: none;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    gap: 16px 24px;
  }
  .quiet {
    padding-inline: 0;
    border-color: #0000;
    background: none;
    text-decoration: underline;
  }
`;
