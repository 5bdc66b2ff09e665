import { css } from 'lit';

export const styles = css`
  [part='item'],
  [part='item']:last-child {
    border-color: var(--resource-list-rule, var(--_border));
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
  .list [part='item'] {
    gap: 0 20px;
    padding-block: calc(0.6 * var(--_space));
  }
  .about {
    display: grid;
    gap: 0;
    align-content: start;
  }
  .list [part='item'] [part='title'] {
    font-size: 1.1em;
  }
  [part='more'] {
    justify-self: start;
  }
  @container (min-width: 18em) {
    [part='facts'],
    [part='facts'] > li,
    [part='actions'] {
      display: inline;
    }
    [part='facts'] > li,
    [part='actions'] > a {
      display: inline-block;
      min-block-size: 24px;
      margin-inline-end: 12px;
      padding: 0;
      line-height: inherit;
    }
  }
  @container (min-width: 30em) {
    .list.pictured [part='item'] {
      grid-template-columns: 80px minmax(0, 1fr);
    }
    .list.pictured :where([part='item']) > :not(picture) {
      grid-column: 2;
    }
    .list [part='media'] {
      display: block;
      grid-row: span 2;
    }
  }
  @container (min-width: 52em) {
    .list [part='item'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .list.pictured [part='item'] {
      grid-template-columns: 80px minmax(0, 5fr) minmax(0, 6fr);
    }
    .list [class='facts'][class] {
      grid-area: 1 / -2;
    }
  }
`;
