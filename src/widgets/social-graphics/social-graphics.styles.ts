import { css } from 'lit';

export const styles = css`
  [part='base'] {
    gap: 0;
  }
  [part='channel'] {
    padding-block: 8px;
    border-block-start: 1px solid var(--_border);
  }
  [part='channel']:last-of-type {
    border-block-end: 1px solid var(--_border);
  }
  section[part='channel'][part] {
    border: 0;
  }
  [part='channel'] > [part='title'],
  summary [part='title'] {
    display: inline;
    font-size: clamp(1.2em, 1em + 1cqi, 1.44em);
  }
  [part='zip'] {
    padding-block: 12px 20px;
  }
  progress {
    inline-size: min(100%, 320px);
    block-size: 12px;
    accent-color: var(--_accent);
  }
  [part='item'] {
    gap: var(--_space) calc(1.5 * var(--_space));
  }
  [part='item']:last-child {
    border-block-end: 0;
  }
  [part='base'] > [part='list'] > [part='item'] {
    padding: 0;
    border: 0;
  }
  [part='media'] {
    display: grid;
    place-items: center;
    max-inline-size: 320px;
    padding: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--social-graphics-ground, var(--_surface));
  }
  img {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 320px;
    object-fit: contain;
  }
  .about,
  .texts,
  [part='zip'],
  [part='alt'],
  [part='post'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    place-content: start stretch;
    justify-items: start;
  }
  .about {
    gap: 12px;
  }
  .texts {
    gap: var(--_inset);
  }
  .label {
    font-weight: 700;
  }
  .texts [part='body'],
  [part='actions'] {
    justify-self: stretch;
  }
  [part='post'] [part='body'] {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  @container (min-width: 30em) {
    [part='item'] {
      grid-template-columns: 168px minmax(0, 1fr);
    }
    [part='media'] {
      align-self: start;
      grid-row: span 2;
      aspect-ratio: 1;
    }
    img {
      block-size: 100%;
      min-block-size: 0;
    }
  }
  @container (min-width: 52.5em) {
    [part='item'] {
      grid-template-columns: 240px minmax(0, 4fr) minmax(0, 5fr);
    }
  }
  @media print {
    [part='zip'] {
      display: none;
    }
    [part='actions'],
    [part='actions'] > a {
      display: block;
    }
  }
`;
