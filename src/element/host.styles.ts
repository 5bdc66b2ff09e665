// The theme, resolved once: a page's own value, else ours. The page's ground and text colour are used where a widget has no
// ground of its own, so that it is legible wherever it stands.
import { css } from 'lit';

export const hostStyles = css`
  :host {
    --_text: var(--campaign-color-text, light-dark(#1d2230, #f3f0ea));
    --_text-muted: var(--campaign-color-text-muted, light-dark(#4d5362, #bcc0ca));
    --_surface: var(--campaign-color-surface, light-dark(#f8f4ec, #1e232d));
    --_surface-raised: var(--campaign-color-surface-raised, light-dark(#fff, #2a303c));
    --_border: var(--campaign-color-border, light-dark(#d5cdbe, #4b5363));
    --_accent: var(--campaign-color-accent, light-dark(#1d3f72, #a9c8f5));
    --_on-accent: var(--campaign-color-on-accent, light-dark(#fff, #0e1a2e));
    --_focus: var(--campaign-color-focus, #ffbf47);
    --_focus-edge: var(--campaign-color-focus-edge, #14171d);
    --_radius: var(--campaign-radius, 6px);
    --_heading-font: var(--campaign-heading-font-family, inherit);
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    color: var(--campaign-color-text, inherit);
    font: 400 max(1em, 16px) / 1.5 var(--campaign-font-family, inherit);
    font-size: var(--campaign-font-size, max(1em, 16px));
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure {
    margin: 0;
  }
  [part='title'] {
    font-family: var(--_heading-font);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='body'] {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  [part='body'] :is(p, ul, ol) + :is(p, ul, ol),
  [part='body'] > [lang] + * {
    margin-block-start: 12px;
  }
  img {
    display: block;
    max-inline-size: 100%;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-edge), 0 0 0 7px var(--_focus-edge);
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    button {
      display: none !important;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
