// Groups of a long list. A browser lays out those that are near the window, and all of them to search and to print.
import { css } from 'lit';

export const longListStyles = css`
  .group {
    grid-column: 1 / -1;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8000px;
    overflow-clip-margin: 8px;
  }
  .group[hidden] {
    display: none;
  }
  .group > ul {
    padding: 0;
    list-style: none;
  }
  [part='list']:not(.cards) > .group:not(:last-child) > * > [part]:last-child {
    padding-block-end: var(--_inset);
    border-block-end: 0;
  }
  .cards > .group > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.25em), 1fr));
    gap: var(--_space);
  }
  @media print {
    .group {
      content-visibility: visible;
    }
  }
`;
