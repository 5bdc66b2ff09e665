// The theme, resolved once: a page's own value, else ours. Where a widget has no ground of its own it takes the page's
// text colour, so that it is legible wherever it stands.
import { css } from 'lit';

export const hostStyles = css`
  /* By itself: in Chromium a rule that has it reads as if it set no variables, and Dark Reader unsets them. */
  :host {
    all: initial;
  }
  :host {
    --_text: var(--campaign-color-text, light-dark(#1d2230, #f3f0ea));
    --_muted: var(--campaign-color-text-muted, color-mix(in srgb, currentcolor 80%, #0000));
    --_surface: var(--campaign-color-surface, light-dark(#f8f4ec, #1e232d));
    --_raised: var(--campaign-color-surface-raised, light-dark(#fff, #2a303c));
    --_border: var(--campaign-color-border, light-dark(#d5cdbe, #4b5363));
    --_accent: var(--campaign-color-accent, light-dark(#1d3f72, #a9c8f5));
    --_on-accent: var(--campaign-color-on-accent, light-dark(#fff, #0e1a2e));
    --_radius: var(--campaign-radius, 6px);
    --_space: var(--campaign-space, 16px);
    --_inset: calc(1.25 * var(--_space));
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    color: var(--campaign-color-text, inherit);
    color-scheme: inherit;
    visibility: inherit;
    -webkit-user-modify: inherit;
    font-family: var(--campaign-font-family, inherit);
    font-size: var(--campaign-font-size, max(1em, 16px));
    line-height: 1.5;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  [part='base'] {
    direction: ltr;
  }
  /* A place whose words are read out must be there before it has any. */
  [role='status']:empty {
    position: absolute;
  }
  [part='title'] {
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='body'] {
    max-inline-size: 66ch;
  }
  [part='body'] * + * {
    margin-block-start: 12px;
  }
  [part='body'] ul {
    list-style: disc;
  }
  /* A picture that does not come is as large as it would be, however long its alternative text. */
  picture {
    min-inline-size: 0;
  }
  :where(img[width]) {
    display: block;
    object-fit: contain;
    contain: strict;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--campaign-color-focus, #ffbf47);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  /* Without a script nothing shows that needs one. */
  @media (scripting: none) {
    button,
    .live {
      display: none !important;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    button,
    a svg {
      display: none !important;
    }
    [part='title'] {
      break-after: avoid;
    }
    /* A block takes no underline. */
    a::after {
      content: '(' attr(href) ')';
      display: inline-block;
      margin-inline: 0.3em;
      font-size: max(0.8em, 9pt);
      font-weight: 400;
      hyphens: none;
    }
    /* Their words say the number. */
    a:is([href^='tel:'], [href^='sms:'])::after {
      content: none;
    }
  }
`;
