// A button that stays pressed.
import { css } from 'lit';

export const pressedStyles = css`
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
