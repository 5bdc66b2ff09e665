// Labels, inputs, selects and texts to type into.
import { css } from 'lit';

export const fieldStyles = css`
  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
`;
