import { css } from 'lit';

export const contentWarningStyles = css`
  [part='warning'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  [part='warning'] svg {
    inline-size: 1.5em;
  }
`;
