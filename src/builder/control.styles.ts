// The fields and buttons of the builder.
import { css } from 'lit';

export const controlStyles = css`
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 700;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  label.choice {
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  input:not([type='checkbox'], [type='radio'], [type='color'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 2px solid var(--text);
    border-radius: 6px;
    background: var(--ground);
    color: var(--text);
    font: inherit;
    font-weight: 400;
  }
  input[type='file'],
  input[type='range'] {
    min-block-size: 44px;
    max-inline-size: 100%;
    font: inherit;
  }
  input[type='file'] {
    inline-size: 100%;
    font-weight: 400;
  }
  input[type='color'] {
    inline-size: 56px;
    block-size: 44px;
    padding: 2px;
    border: 2px solid var(--text);
    border-radius: 6px;
    background: var(--ground);
  }
  button,
  .button,
  ::file-selector-button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid var(--accent);
    border-radius: 6px;
    background: var(--ground);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    cursor: pointer;
  }
  button,
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    text-align: start;
    text-decoration: none;
  }
  ::file-selector-button {
    margin-inline-end: 12px;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }
  button.main,
  .button.main {
    background: var(--accent);
    color: var(--on-accent);
  }
  button:disabled {
    border-style: dashed;
    opacity: 0.7;
    cursor: default;
  }
`;
