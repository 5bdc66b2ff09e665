// Styles that the parts of the builder share: type, panels, code. The colours come from builder.css, which the page has on its root.
import { type CSSResultGroup, css } from 'lit';
import { controlStyles } from './control.styles.js';

const styles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4 {
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.728em;
  }
  h3 {
    font-size: 1.2em;
  }
  h4 {
    font-size: 1em;
  }
  p,
  li,
  dd {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  ul[role='list'] {
    list-style: none;
  }
  ol,
  ul:not([role]) {
    padding-inline-start: 24px;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .stack {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .stack.wide {
    gap: 32px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  .muted,
  .help {
    color: var(--muted);
  }
  .help {
    font-size: 0.9375em;
    font-weight: 400;
  }
  .panel {
    padding: 16px;
    border: 1px solid var(--border);
    border-radius: 6px;
    background: var(--raised);
  }
  .hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--accent);
    font-weight: 700;
    cursor: pointer;
  }
  pre {
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--border);
    border-radius: 6px;
    background: var(--raised);
    white-space: pre-wrap;
    tab-size: 2;
    hyphens: none;
  }
  code,
  textarea.code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    font-size: 0.9375em;
    hyphens: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px 16px 8px 0;
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
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
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #14171d, 0 0 0 7px #14171d;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

export const builderStyles: CSSResultGroup = [styles, controlStyles];
