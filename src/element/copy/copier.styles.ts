// Beside buttons that copy: what to do where a page may not.
import { css } from 'lit';

export const copierStyles = css`
  [part='hint'] {
    max-inline-size: 66ch;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  .shown {
    display: block;
    font-weight: 700;
  }
  @media print {
    [part='actions'],
    [part='hint'] {
      display: none;
    }
  }
`;
