import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  /* One grid: all are as wide as the longest needs to be. */
  [part='base'] > [part='actions'],
  [part='channels'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 12px;
    max-inline-size: 46em;
    padding: 0;
    list-style: none;
  }
  [part='base'] > * > [part='action'],
  li > [part='action'] {
    inline-size: 100%;
    justify-content: center;
    padding-inline: 8px;
  }
  @container (max-width: 22em) {
    [part='channels'][part] {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    }
  }
  [part='note'] {
    margin-block: 8px -4px;
    color: var(--_muted);
  }
  [part='action'] {
    hyphens: none;
  }
  label {
    font-weight: 400;
    max-inline-size: 66ch;
  }
  /* The button says it where it is seen. */
  .copied [part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .printed {
    display: none;
  }
  .opened {
    display: grid;
    gap: var(--_space);
    padding-block: 8px;
  }
  [part='code'] {
    inline-size: min(100%, 240px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
    overflow: clip;
  }
  [part='code'] svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    stroke: none;
  }
  @container (min-width: 30em) {
    .opened {
      grid-template-columns: 240px minmax(0, 1fr);
    }
    .opened [part='actions'] {
      flex-direction: column;
      align-items: start;
      justify-content: center;
    }
  }
  @media print {
    [part='actions'][part],
    [part='channels'],
    [part='note'],
    summary {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;
