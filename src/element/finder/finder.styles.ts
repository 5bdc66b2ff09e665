// Styles of the search and filters of a list.
import { css } from 'lit';
import { fieldStyles } from '../share/fields.styles.js';

const filterStyles = css`
  [part='filters'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.375em), 1fr));
    gap: 12px 16px;
    padding: var(--_space);
    border-radius: var(--_radius);
    outline: 1px solid #0000;
    background: var(--_surface);
    color: var(--_text);
  }
  label.search {
    grid-column: 1 / -1;
  }
`;

export const finderStyles = [fieldStyles, filterStyles];
