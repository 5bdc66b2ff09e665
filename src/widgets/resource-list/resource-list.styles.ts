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
  [part='actions'] {
    margin-block-start: 4px;
  }
  .about {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  [part='more'] {
    justify-self: start;
  }
  @container (min-width: 480px) {
    .list.pictured [part='item'] {
      grid-template-columns: 96px 1fr;
    }
    .list.pictured :where([part='item']) > :not(picture) {
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
`;
