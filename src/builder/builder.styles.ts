// How the parts of the builder look: type, fields, buttons, panels, code. The colours come from builder.css, which the page
// has on its root.
import { css } from 'lit';

export const builderStyles = css`
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
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 700;
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  label.choice {
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  input:not([type='checkbox'], [type='radio'], [type='color'], [type='range'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 2px solid var(--text);
    border-radius: 6px;
    background: var(--ground);
    color: var(--text);
    font: inherit;
    font-weight: 400;
  }
  input[type='file'],
  input[type='range'] {
    min-block-size: 44px;
    max-inline-size: 100%;
    font: inherit;
  }
  input[type='file'] {
    inline-size: 100%;
    font-weight: 400;
  }
  input[type='color'] {
    inline-size: 56px;
    block-size: 44px;
    padding: 2px;
    border: 2px solid var(--text);
    border-radius: 6px;
    background: var(--ground);
  }
  button,
  .button,
  ::file-selector-button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid var(--accent);
    border-radius: 6px;
    background: var(--ground);
    color: var(--accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    cursor: pointer;
  }
  button,
  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    text-align: start;
    text-decoration: none;
  }
  ::file-selector-button {
    margin-inline-end: 12px;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }
  button.main,
  .button.main {
    background: var(--accent);
    color: var(--on-accent);
  }
  button:disabled {
    border-style: dashed;
    opacity: 0.7;
    cursor: default;
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
