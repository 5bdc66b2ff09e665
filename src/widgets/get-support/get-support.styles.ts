import { css } from 'lit';

export const styles = css`
  :host {
    --_rule: var(--get-support-rule, var(--_border));
  }
  [part='base'] {
    display: grid;
    gap: calc(2 * var(--_space));
    align-content: start;
  }
  [part='emergency'] a {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding: 12px 20px;
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
  }
  [part='group'] {
    display: grid;
    gap: var(--_space);
  }
  [part='group'] > [part='title'] {
    font-size: 1.44em;
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    padding: var(--_inset);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  [part='item'] [part='title'] {
    font-size: 1.2em;
  }
  [part='hours'] {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  [part='hours'] svg {
    margin-block-start: 0.15em;
  }
  [part='actions'] {
    flex-direction: column;
    gap: 4px;
    align-items: start;
    margin-block-start: 4px;
  }
  [part='actions']:empty {
    display: none;
  }
  [part='action'] {
    min-inline-size: 0;
  }
  [part='action'] > span {
    min-inline-size: 0;
    hyphens: none;
  }
  .others [part='list'] {
    gap: 0 32px;
  }
  .others [part='item'] {
    padding: 16px 0;
    border-width: 1px 0 0;
    border-radius: 0;
    background: none;
    color: inherit;
  }
  [part='action']:not(.main) {
    padding: 8px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-decoration: underline;
  }
  @container (max-width: 17.5em) {
    [part='item'] {
      padding: var(--_space);
    }
    [part='emergency'] a {
      padding: 12px;
      font-size: 1em;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='action'] {
      display: block;
    }
    [href^='mailto:']::after {
      content: none;
    }
  }
`;
