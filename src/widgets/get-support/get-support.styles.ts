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
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
  }
  [part='group'] {
    display: grid;
    gap: var(--_space);
  }
  /* One card of care: whom to call now, beneath the number for an emergency. */
  [part='emergency']:has(+ .urgent) a {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  [part='emergency'] + .urgent {
    margin-block-start: calc(-2 * var(--_space));
    padding: var(--_inset);
    border: 2px solid var(--_accent);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  [part='group'] > [part='title'] {
    font-size: 1.3em;
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
    color: var(--_muted);
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
    min-block-size: 36px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-decoration: underline;
  }
  @container (min-width: 40em) {
    .urgent [part='list'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 22em) {
    [part='item'],
    [part='emergency'] + .urgent {
      padding: 12px;
    }
    [part='emergency'] a {
      padding: 12px;
      font-size: 1em;
    }
  }
  @container (max-width: 12em) {
    [part='emergency'] + .urgent {
      padding: 8px;
    }
    .urgent [part='item'] {
      padding: 8px 0;
      border-width: 1px 0 0;
      border-radius: 0;
      background: none;
    }
    .main {
      padding-inline: 8px;
    }
  }
  @media print {
    /* Grounds are not printed: white words would be. */
    [part='emergency'] a[href] {
      background: none;
      color: inherit;
    }
    /* It is not pulled up: a page could break there. */
    [part='emergency'] + .urgent {
      margin-block-start: 0;
      border-block-start: 2px solid;
    }
    .urgent,
    [part='item'] {
      break-inside: avoid;
    }
    [part='emergency'] {
      break-after: avoid;
    }
    [part='action'] {
      display: block;
    }
    [href^='mailto:']::after {
      content: none;
    }
  }
`;
