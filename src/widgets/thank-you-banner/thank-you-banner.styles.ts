import { css } from 'lit';

export const styles = css`
  [part='base'] {
    position: relative;
    display: grid;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--thank-you-banner-background, var(--_surface));
    color: var(--thank-you-banner-color, var(--_text));
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  [part='content'] {
    display: grid;
    gap: 12px;
    align-content: center;
    padding: calc(1.5 * var(--_space)) var(--_inset);
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 2cqi, 1.728em);
  }
  [part='dismiss'] {
    position: absolute;
    inset: 8px 8px auto auto;
    inline-size: 44px;
    padding: 8px;
    border-radius: 50%;
  }
  .hero {
    --_raised: none;
    --_accent: var(--thank-you-banner-color, var(--campaign-color-on-accent, #fff));
    --_on-accent: var(--thank-you-banner-background, var(--campaign-color-accent, #1d3f72));
    border-color: #0000;
    background: var(--_on-accent);
    color: var(--_accent);
  }
  .hero [part='title'] {
    font-size: clamp(1.44em, 1em + 3.4cqi, 2.488em);
  }
  .strip {
    border-inline-start: 6px solid var(--_accent);
  }
  .strip [part='content'] {
    padding: 12px 20px;
  }
  .strip [part='title'] {
    font-size: 1.2em;
  }
  .dismissible:not(.pictured) [part='content'] {
    padding-inline-end: 64px;
  }
  @container (min-width: 35em) {
    .pictured {
      grid-template-columns: 1fr 1fr;
    }
    .card.pictured {
      grid-template-columns: 2fr 3fr;
    }
    .card [part='content'] {
      padding: calc(2 * var(--_space));
    }
    .hero [part='content'] {
      padding: 8cqi 5cqi;
    }
  }
  @container (min-width: 47.5em) {
    .strip [part='content'] {
      grid-template-columns: 1fr auto;
    }
    .strip [part='actions'] {
      grid-area: 1 / 2 / span 2;
      align-self: center;
    }
  }
  @media print {
    .strip [part='content'][part] {
      grid-template-columns: minmax(0, 1fr);
    }
    .strip [part='actions'][part] {
      grid-area: auto;
    }
    .hero {
      border-color: currentcolor;
      background: none;
      color: #000;
    }
  }
`;
