import { css } from 'lit';

export const styles = css`
  :host {
    --_ground: var(--thank-you-banner-background, var(--_surface));
    --_ink: var(--thank-you-banner-color, var(--_text));
  }
  :host([variant='hero']) {
    --_ground: var(--thank-you-banner-background, var(--campaign-color-accent, light-dark(#1d3f72, #1d3a66)));
    --_ink: var(--thank-you-banner-color, var(--campaign-color-on-accent, #fff));
  }
  [part='base'] {
    position: relative;
    display: grid;
    overflow: clip;
    overflow-clip-margin: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
  }
  [part='media'] {
    display: block;
    border-radius: var(--_radius) var(--_radius) 0 0;
    overflow: hidden;
  }
  [part='media'] img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  [part='content'] {
    display: grid;
    gap: 12px;
    align-content: center;
    padding: 24px 20px;
  }
  [part='title'] {
    max-inline-size: 22em;
    font-size: clamp(1.2em, 1em + 2cqi, 1.728em);
  }
  .dismissible:not(.pictured) [part='title'] {
    padding-inline-end: 40px;
  }
  [part='actions'] {
    margin-block-start: 4px;
  }
  [part='dismiss'] {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface-raised);
    color: var(--_accent);
    cursor: pointer;
  }
  .hero {
    border-color: transparent;
  }
  .hero .control {
    border-color: var(--_ink);
    background: none;
    color: var(--_ink);
  }
  .hero .control.main {
    background: var(--_ink);
    color: var(--_ground);
  }
  .hero [part='title'] {
    font-size: clamp(1.44em, 1em + 3.4cqi, 2.488em);
  }
  .hero [part='body'] {
    font-size: 1.1em;
  }
  .strip {
    border-inline-start: 6px solid var(--_accent);
  }
  .strip [part='content'] {
    gap: 4px 24px;
    padding: 12px 16px;
  }
  .strip [part='title'] {
    max-inline-size: none;
    font-size: 1.2em;
  }
  .strip [part='actions'] {
    margin: 0;
  }
  .strip [part='dismiss'] {
    position: static;
    justify-self: end;
    margin: 8px;
  }
  .strip.dismissible {
    grid-template-columns: 1fr auto;
  }
  .strip.dismissible [part='title'] {
    padding: 0;
  }
  @container (min-width: 560px) {
    .pictured {
      grid-template-columns: 2fr 3fr;
    }
    .pictured [part='media'] {
      border-radius: var(--_radius) 0 0 var(--_radius);
    }
    .pictured [part='media'] img {
      block-size: 100%;
      min-block-size: 240px;
      max-block-size: 560px;
      aspect-ratio: auto;
    }
    [part='content'] {
      padding: 32px;
    }
    .pictured.hero {
      grid-template-columns: 1fr 1fr;
    }
    .strip [part='content'] {
      grid-template-columns: 1fr auto;
      align-items: center;
      padding: 12px 24px;
    }
    .strip [part='actions'] {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container (min-width: 900px) {
    .hero [part='content'] {
      gap: 16px;
      padding: 48px;
    }
  }
  @media print {
    [part='base'] {
      display: block;
      border: 1px solid;
      background: none;
      color: inherit;
    }
  }
`;
