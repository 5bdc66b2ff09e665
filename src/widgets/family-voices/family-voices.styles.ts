import { css } from 'lit';

export const styles = css`
  [part='base'],
  [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.728em);
  }
  .one [part='title'] {
    position: absolute;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_inset) calc(2 * var(--_space));
    align-items: center;
  }
  .words {
    display: grid;
    gap: var(--_inset);
  }
  [part='media'] img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  [part='quote'] {
    font-size: clamp(1.2em, 0.9em + 2.6cqi, 2.074em);
    line-height: 1.35;
    text-wrap: balance;
    quotes: '“' '”';
  }
  [part='quote']:lang(cy) {
    quotes: '‘' '’';
  }
  [part='quote'] p {
    max-inline-size: 28em;
  }
  [part='quote'] p::before {
    display: block;
    block-size: 0.5em;
    color: var(--family-voices-mark, var(--_accent));
    font-size: 3em;
    font-weight: 700;
    line-height: 1;
    content: open-quote;
  }
  [part='quote'] p::after {
    content: close-quote;
  }
  [part='attribution'] {
    display: grid;
  }
  [part='attribution']::before {
    inline-size: 48px;
    margin-block-end: 13px;
    border-block-start: 3px solid var(--family-voices-mark, var(--_accent));
    content: '';
  }
  [part='name'] {
    font-weight: 700;
  }
  [part='actions'] {
    align-items: center;
  }
  [part='action'] {
    justify-content: center;
    inline-size: 44px;
    padding: 8px;
    border-radius: 50%;
  }
  [part='status'] {
    font-variant-numeric: tabular-nums;
  }
  .grid [part='list'] {
    display: block;
    columns: 17.5em;
  }
  .grid [part='item'] {
    gap: 0;
    overflow: clip;
    margin-block-end: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    break-inside: avoid;
  }
  .grid .pictured {
    background: var(--_raised);
  }
  .grid .words {
    padding: calc(1.5 * var(--_space)) var(--_inset);
  }
  .grid [part='media'] img {
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }
  .grid [part='quote'] {
    font-size: 1.2em;
  }
  /* One over the other: the tallest keeps the room, and nothing jumps. */
  .rotating [part='item'] {
    grid-area: 1 / 1;
  }
  .away {
    visibility: hidden;
  }
  @container (min-width: 40em) {
    .one .pictured,
    .rotating .pictured {
      grid-template-columns: 2fr 3fr;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    .rotating [part='list'] {
      gap: calc(2 * var(--_space));
    }
    .rotating [part='item'] {
      grid-area: auto;
      visibility: visible;
    }
    [part='actions'] {
      display: none;
    }
  }
`;
