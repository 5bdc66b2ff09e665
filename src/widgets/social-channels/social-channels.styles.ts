import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: 0 32px;
    padding: 0;
    list-style: none;
  }
  .list [part='item'] {
    padding-block: 4px 20px;
    padding-inline-start: 40px;
    border-block-start: 1px solid var(--_border);
  }
  .list [part='action'] {
    display: flex;
    gap: 16px;
    align-items: start;
    padding-block: 12px 8px;
    margin-inline-start: -40px;
  }
  .list .name {
    font-weight: 700;
  }
  [part='action'] svg {
    inline-size: 24px;
    color: var(--social-channels-icon, currentcolor);
  }
  [part='handle'] {
    color: var(--_muted);
    hyphens: none;
  }
  [part='number'] {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 24px;
    margin-block-end: 4px;
  }
  [part='hours'] {
    color: var(--_muted);
  }
  .row [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .row .control {
    min-block-size: 44px;
  }
  @media print {
    [data-printed]::after {
      content: '(' attr(data-printed) ')';
    }
    .list [part='item'] {
      padding-inline-start: 0;
    }
    .list [part='action'] {
      display: block;
      margin: 0;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
