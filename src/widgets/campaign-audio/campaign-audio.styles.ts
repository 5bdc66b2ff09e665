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
  audio {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
  }
  /* The focus is on a control within the player, of which no selector knows more. */
  audio:focus-within {
    outline: 3px solid var(--campaign-color-focus, #ffbf47);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  @media (forced-colors: active) {
    audio:focus-within {
      outline-color: Highlight;
    }
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
  }
  .bar > * {
    flex: none;
    max-inline-size: 100%;
  }
  .bar > details[open] {
    flex: 0 0 100%;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    color: var(--_muted);
    list-style: none;
  }
  .chapters {
    padding: 0;
    list-style: none;
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    audio {
      display: none;
    }
  }
`;
