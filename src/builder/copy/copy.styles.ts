import { css } from 'lit';

export const copyStyles = css`
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 4px 16px;
  }
  details > :not(summary) {
    margin-block: 12px 16px;
  }
  .choice + .help {
    margin-block-start: -4px;
    margin-inline-start: 36px;
  }
  .stack > .choice + .help {
    margin-block-start: -20px;
  }
  fieldset > .choice + .help {
    margin-block-end: 12px;
  }
  .verdict {
    padding-inline-start: 12px;
    border-inline-start: 6px solid var(--good);
  }
  .verdict:not(.good) {
    border-color: var(--bad);
  }
  dl {
    display: grid;
    gap: 4px;
  }
  dt {
    font-weight: 700;
  }
  dd + dt {
    margin-block-start: 8px;
  }
  /* A frame that is not drawn has no height. */
  .measured {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    visibility: hidden;
  }
  .measured iframe {
    border: 0;
  }
  tbody > tr > * {
    vertical-align: middle;
  }
`;
