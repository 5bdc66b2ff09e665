import { css } from 'lit';

export const styles = css`
  :host {
    --_line: var(--campaign-plan-line, var(--_border));
  }
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_inset);
  }
  [part='views'] {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [part='list'] {
    padding: 0;
    list-style: none;
  }
  [part='list'] [part='item'] {
    position: relative;
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-block-end: calc(1.5 * var(--_space));
    padding-inline-start: 32px;
  }
  /* The line, and on it a dot: full now, a ring next, small past. */
  [part='list'] [part='item']::before {
    position: absolute;
    inset-block: 12px -12px;
    inset-inline-start: 8px;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }
  [part='list'] [part='item']:last-child {
    padding-block-end: 0;
  }
  [part='list'] [part='item']:last-child::before {
    border-color: #0000;
  }
  [part='list'] [part='item']::after {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 18px;
    block-size: 18px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_raised);
    content: '';
  }
  [part='list'] .now::after {
    background: var(--_accent);
  }
  [part='list'] .past::after {
    inset-block-start: 7px;
    inset-inline-start: 4px;
    inline-size: 10px;
    block-size: 10px;
    border-width: 5px;
  }
  [part='list'] [part='when'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  [part='state'] {
    padding: 0 8px;
    border: 2px solid var(--_accent);
    border-radius: 4px;
    background: var(--_raised);
    color: var(--_accent);
    font-size: max(0.875em, 16px);
    line-height: 1.4;
  }
  .now [part='state'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .past [part='state'] {
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 400;
  }
  [part='title'] {
    font-size: 1.2em;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--_muted);
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt::after {
    content: ':';
  }
  [part='list'] [part='action'] {
    min-block-size: 36px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    padding-block-end: 8px;
    font-size: 1.2em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 12px 16px 12px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  [part='table'] [part='state'] {
    display: block;
    inline-size: fit-content;
    margin-block: 4px;
  }
  @container (max-width: 44.9375em) {
    /* The labels of the cells take its place. */
    thead {
      display: none;
    }
    [part='table'],
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    tbody th,
    td {
      padding: 0 0 4px;
      border: 0;
    }
    td:empty {
      display: none;
    }
    [data-label]::before {
      content: attr(data-label) ': ';
    }
    tr[part='item'] {
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    [part='list'] .now::after {
      background: CanvasText;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
