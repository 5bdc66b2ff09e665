import { css } from 'lit';

export const styles = css`
  [part='item'] {
    gap: 4px calc(2 * var(--_space));
    padding-block: calc(1.5 * var(--_space));
  }
  .about {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  [part='force'] {
    color: var(--_muted);
  }
  [part='outcome'] {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    align-content: start;
    padding: var(--_space) var(--_inset);
    border-inline-start: 4px solid var(--_accent);
    background: var(--best-practice-panel, var(--_surface));
    color: var(--_text);
  }
  [part='contact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  [part='contact'] > * {
    padding-block: 10px;
  }
  [part='more'] {
    justify-self: start;
  }
  [part='share'] {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding-block-start: 16px;
  }
  [part='share'] p {
    font-weight: 700;
  }
  @container (min-width: 45em) {
    [part='item'] {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
    }
    [part='outcome'] {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      margin: 0;
    }
    [part='contact'] {
      grid-column: 1;
    }
  }
  @media print {
    [href^='mailto:']::after {
      content: attr(data-printed);
    }
  }
`;
