// Buttons that copy keep their width when they say that they did.
import { css } from 'lit';

export const copierStyles = css`
  .labels {
    display: grid;
  }
  .labels > * {
    grid-area: 1 / 1;
  }
  .off {
    visibility: hidden;
  }
  [part='hint'] {
    max-inline-size: 66ch;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  .shown {
    display: block;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  @media print {
    [part='actions'],
    [part='hint'] {
      display: none;
    }
  }
`;
