import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(2 * var(--_space));
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.728em);
  }
  [part='form'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }
  [part='note'] {
    text-wrap: pretty;
  }
  textarea {
    display: block;
    resize: vertical;
    line-height: 1.5;
  }
  [part='count'] {
    margin-block-start: -12px;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.75em), 1fr));
    gap: 12px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 700;
  }
  [part='choice'] {
    grid-template-columns: minmax(0, 1fr); /* The words for a picture that does not come may be long. */
    gap: 0;
    align-content: start;
    overflow: clip;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font-weight: 400;
    line-height: 1.2;
    cursor: pointer;
  }
  [part='choice'].chosen {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  [part='choice']:has(:focus-visible) {
    outline: 3px solid var(--campaign-color-focus, #ffbf47);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  [part='choice'] :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .thumb,
  .band,
  img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
  }
  img {
    block-size: auto;
    object-fit: cover;
  }
  .band {
    display: grid;
    align-content: center;
    padding: 8px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    color-scheme: light;
    forced-color-adjust: none;
  }
  .name {
    display: flex;
    gap: 8px;
    align-items: start;
    padding: 8px;
  }
  input[type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  /* Paper: the same in the dark. What is drawn takes its colours from here. */
  [part='preview'] {
    display: grid;
    align-self: start;
    max-inline-size: 440px;
    aspect-ratio: 4 / 5;
    overflow: clip;
    border: 0 solid var(--_accent);
    border-radius: var(--_radius);
    outline: 1px solid var(--_border);
    background: var(--_surface);
    color: var(--_text);
    caret-color: var(--_on-accent);
    color-scheme: light;
    forced-color-adjust: none;
  }
  [part='preview'] > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .before p {
    padding: var(--_inset);
    text-align: center;
  }
  [part='status'] {
    flex-basis: 100%;
    min-block-size: 1.5em;
  }
  @container (min-width: 47.5em) {
    [part='base'] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 400px);
      grid-template-rows: auto auto 1fr;
    }
    [part='title'],
    [part='form'],
    [part='actions'] {
      grid-column: 1;
    }
    [part='preview'] {
      position: sticky;
      inset-block-start: 16px;
      grid-area: 1 / 2 / span 3;
      inline-size: 100%;
    }
    [part='actions'] {
      align-content: start;
    }
  }
  @media print {
    [part='base'][part] {
      break-inside: avoid;
      grid-template: auto / minmax(0, 400px);
    }
    [part='preview'] {
      grid-area: auto;
    }
    [part='form'],
    .before p {
      display: none;
    }
  }
`;
