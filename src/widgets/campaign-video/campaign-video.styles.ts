import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.728em);
  }
  [part='media'] {
    position: relative;
    display: grid;
    place-items: center;
    border-radius: var(--campaign-video-radius, var(--_radius));
    outline: 1px solid #0000;
    outline-offset: -1px;
    background: #0b0f17;
    color-scheme: light;
  }
  video,
  iframe,
  picture,
  picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }
  picture img {
    object-fit: cover;
  }
  [part='media'] {
    aspect-ratio: 16 / 9;
  }
  video {
    aspect-ratio: inherit;
  }
  [part='media'] picture {
    position: absolute;
    inset: 0;
  }
  [part='play'] {
    place-self: end start;
    gap: 12px;
    max-inline-size: calc(100% - 24px);
    margin: 12px;
    padding: 12px 24px 12px 16px;
    border-color: #fff;
    background: #14171d;
    color: #fff;
    font-size: 1.2em;
  }
  [part='play'] svg {
    inline-size: 2em;
    fill: currentcolor;
  }
  /* All of the poster plays the film. */
  [part='play']::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  [part='media'] > [part='play'],
  .unscripted {
    z-index: 1;
  }
  .note {
    display: block;
    font-size: max(0.8333em, 16px);
    font-weight: 400;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
  }
  .bar [part='actions'] {
    gap: 4px 24px;
    align-items: center;
  }
  [open] {
    flex-basis: 100%;
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
  [part='actions']:empty {
    display: none;
  }
  @container (max-width: 22em) {
    [part='play'][part] {
      flex-wrap: nowrap;
      padding: 8px 12px;
      font-size: 1em;
    }
    [part='play'] svg {
      inline-size: 1.2em;
    }
  }
  @media print {
    [part='media'] {
      display: none;
    }
  }
`;
