import { css } from 'lit';

export const styles = css`
  [part='group'] {
    margin-block-start: 24px;
  }
  [part='form'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.375em), 1fr));
    gap: 12px 20px;
    align-items: end;
    padding: 20px;
    border-radius: var(--_radius);
    outline: 1px solid #0000;
    background: var(--_surface);
    color: var(--_text);
  }
  [part='form'] > p {
    grid-column: 1 / -1;
  }
  [part='beside'] {
    justify-self: start;
  }
  [part='group'] > [part='title'] {
    padding-block-end: 12px;
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  [part='group'] [part='item'] {
    gap: 12px;
  }
  [part='group'] [part='item']:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .one,
  .two,
  [part='draft'],
  [part='editor'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .two {
    gap: 24px;
  }
  [part='language'] {
    font-weight: 700;
  }
  [part='text'] {
    padding: var(--_space) var(--_inset);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--template-copy-paper, var(--_raised));
    color: var(--_text);
  }
  [part='subject'] {
    margin-block-end: 12px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_border);
  }
  mark {
    padding-inline: 2px;
    border-block-end: 2px dashed;
    background: var(--_surface);
    color: inherit;
  }
  textarea {
    line-height: 1.5;
    field-sizing: content;
    resize: block;
  }
  [part='length'],
  [part='channel'] {
    color: var(--_muted);
  }
  [part='actions'] {
    gap: 4px 20px;
    align-items: center;
  }
  .over[class] {
    color: inherit;
    padding-inline-start: 12px;
    border-inline-start: 4px solid;
    font-weight: 700;
  }
  @container (min-width: 42.5em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .two [part='draft'] {
      grid-template-rows: auto 1fr;
    }
  }
  @container (min-width: 52em) {
    [part='group'] {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 24px;
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_border);
    }
    [part='group'] [part='item']:first-child {
      padding-block-start: 0;
      border: 0;
    }
    .one [part='draft'] {
      grid-template: auto 1fr / minmax(0, 1fr) 13em;
      gap: 8px 24px;
    }
    .one [part='draft'] > [part='actions'] {
      grid-area: 1 / 2 / span 3;
      flex-direction: column;
      align-self: start;
      align-items: start;
    }
  }
  @media print {
    [part='fields'] {
      display: none;
    }
  }
`;
