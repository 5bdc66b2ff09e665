import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  summary {
    inline-size: fit-content;
    padding-block: 10px;
    font-weight: 700;
    text-decoration: underline;
    cursor: pointer;
  }
  [part='filters'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
    gap: 12px 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  label.search {
    grid-column: 1 / -1;
  }
  input,
  select {
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
    padding-block: 20px;
    border-block-start: 1px solid var(--resource-list-rule, var(--_border));
  }
  .long [part='item'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 160px;
  }
  [part='item']:last-child {
    border-block-end: 1px solid var(--resource-list-rule, var(--_border));
  }
  [part='media'] img {
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
  }
  .list [part='media'] {
    display: none;
  }
  [part='title'] {
    font-size: 1.2em;
    text-wrap: pretty;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    list-style: none;
  }
  [part='actions'] {
    margin-block-start: 4px;
  }
  .about {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: 16px;
  }
  .cards [part='item'],
  .cards [part='item']:last-child {
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  .cards [part='actions'] {
    align-self: end;
  }
  [part='more'] {
    justify-self: start;
  }
  @container (min-width: 480px) {
    .list.pictured [part='item'] {
      grid-template-columns: 96px 1fr;
    }
    .list.pictured > * > :not(picture) {
      grid-column: 2;
    }
    .list [part='media'] {
      display: block;
      grid-row: span 2;
    }
  }
  @container (min-width: 800px) {
    .list [part='item'],
    .list.pictured [part='item'] {
      grid-template-columns: 1fr 330px;
    }
    .list.pictured [part='item'] {
      grid-template-columns: 96px 1fr 330px;
    }
    .list [part='actions'][part] {
      grid-area: 1 / -2;
      flex-direction: column;
    }
  }
  @media print {
    [part='finder'] {
      display: none;
    }
    .long [part='item'] {
      content-visibility: visible;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
