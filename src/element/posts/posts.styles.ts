import { css } from 'lit';

/** Of what goes with a post, and when it goes out. */
export const postStyles = css`
  .label {
    font-weight: 700;
  }
  [part='pictures'] {
    display: grid;
    gap: 8px;
  }
  [part='pictures'] > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 16px 24px;
    padding: 0;
    list-style: none;
  }
  [part='picture'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-items: start;
  }
  @container (min-width: 17em) {
    [part='picture'] {
      grid-template-columns: 5em minmax(0, 1fr);
    }
  }
  [part='picture'] img {
    inline-size: 5em;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 7em;
    object-fit: contain;
    border-radius: calc(var(--_radius) / 2);
  }
  [part='alt'],
  [part='posting'] {
    color: var(--_muted);
  }
  [part='embargo'] {
    padding-inline-start: 12px;
    border-inline-start: 4px solid;
    font-weight: 700;
  }
  [part='quote'],
  [part='link'],
  [part='notes'] {
    margin: 12px 0 0;
  }
  [part='quote'] {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_border);
  }
  [part='quote'] blockquote {
    margin: 0;
  }
  [part='quote'] figcaption {
    color: var(--_muted);
  }
  [part='notes'] {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .whole,
  .thread {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  .thread {
    gap: 4px;
  }
  [part='post'] {
    font-weight: 700;
  }
  [part='draft'] + [part='post'] {
    margin-block-start: 16px;
  }
  @media print {
    /* Its words are the address. */
    [part='link'] a::after {
      content: none;
    }
    [part='picture'] {
      break-inside: avoid;
    }
  }
`;
