import { css } from 'lit';

export const styles = css`
  [part='base'] {
    position: relative;
    display: grid;
    align-content: start;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--campaign-signpost-background, var(--_raised));
    color: var(--campaign-signpost-color, var(--_text));
  }
  [part='base']:hover {
    border-color: currentcolor;
  }
  [part='media'] {
    display: block;
    overflow: clip;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  [part='content'] {
    display: grid;
    gap: 8px;
    align-content: start;
    padding: var(--_inset);
  }
  .plain {
    align-content: center;
    border-inline-start: 6px solid var(--_accent);
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  [part='link'] {
    text-decoration-thickness: 1px;
  }
  [part='base']:hover [part='link'] {
    text-decoration-thickness: 3px;
  }
  /* All of the card is the link: its target lies over everything else. */
  [part='link']::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  [part='link']:focus-visible {
    outline: none;
    box-shadow: none;
  }
  [part='link']:focus-visible::before {
    outline: 3px solid var(--campaign-color-focus, #ffbf47);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  [part='body'] {
    text-wrap: pretty;
  }
  [part='host'] {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: 4px;
    color: var(--campaign-signpost-color, var(--_accent));
    font-weight: 700;
    hyphens: none;
  }
  svg {
    flex: none;
    inline-size: 1.2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container (min-width: 32.5em) {
    .pictured {
      grid-template-columns: 2fr 3fr;
    }
    .pictured [part='content'] {
      align-content: center;
      padding: calc(1.5 * var(--_space));
    }
    [part='media'] {
      border-start-end-radius: 0;
      border-end-start-radius: calc(var(--_radius) - 1px);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='host'] svg {
      transition: translate 150ms;
    }
    [part='base']:hover [part='host'] svg {
      translate: 4px;
    }
  }
  @media (forced-colors: active) {
    [part='link']:focus-visible::before {
      outline-color: Highlight;
    }
  }
  @media print {
    [part='host'] {
      display: none;
    }
  }
`;
