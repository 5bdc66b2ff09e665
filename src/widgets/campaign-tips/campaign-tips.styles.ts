import { css } from 'lit';

export const styles = css`
  :host {
    --_bar: var(--campaign-tips-bar, var(--_accent));
  }
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  [part='progress'] {
    display: grid;
    gap: 8px;
    padding: var(--_space) var(--_inset);
    border-radius: var(--_radius);
    outline: 1px solid #0000;
    background: var(--_surface);
    color: var(--_text);
    font-weight: 700;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 12px;
    overflow: hidden;
    border: 1px solid var(--_text);
    border-radius: 6px;
    background: var(--_raised);
  }
  progress::-webkit-progress-bar {
    background: var(--_raised);
  }
  progress::-webkit-progress-value {
    background: var(--_bar);
  }
  progress::-moz-progress-bar {
    background: var(--_bar);
  }
  .stages {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  [part='title'] {
    margin-block-end: 4px;
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  [part='list'] {
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_border);
  }
  [type='checkbox'] {
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    accent-color: var(--_bar);
    cursor: pointer;
  }
  [part='label'] {
    position: relative;
    display: block;
    padding-block: 2px;
    font-weight: 700;
    cursor: pointer;
  }
  /* Room for a thumb, over the box and around it. */
  [part='label']::before {
    position: absolute;
    inset: -8px auto auto -44px;
    inline-size: 44px;
    block-size: 44px;
    content: '';
  }
  [part='link'] {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  [part='link'] input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 2px solid var(--_text);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
  [part='hint'] {
    max-inline-size: 66ch;
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='progress'],
    [part='link'],
    [part='hint'] {
      display: none;
    }
  }
`;
