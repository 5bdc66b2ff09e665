// A button that stays pressed.
import { css } from 'lit';

export const pressedStyles = css`
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    /* No outline: that is where the focus is. */
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
