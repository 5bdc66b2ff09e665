// Items one beneath the other with a line between them, or as cards side by side.
import { css } from 'lit';

export const listStyles = css`
  [part='base'] {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  [part='list'] {
    display: grid;
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 20px;
    align-content: start;
    padding-block: var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  [part='item']:last-child {
    border-block-end: 1px solid var(--_border);
  }
  [part='item'] [part='title'] {
    font-size: 1.2em;
    text-wrap: pretty;
  }
  [part='title'] > a {
    display: inline-block;
    padding-block: 2px;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    color: var(--_muted);
    list-style: none;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16.25em), 1fr));
    gap: var(--_space);
  }
  .cards [part='item'],
  .cards [part='item']:last-child {
    padding: var(--_inset);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  .cards [part='actions'] {
    align-self: end;
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
