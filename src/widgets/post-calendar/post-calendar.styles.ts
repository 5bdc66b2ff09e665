import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  [part='week'] > [part='title'] {
    padding-block-end: 8px;
    border-block-end: 2px solid var(--post-calendar-line, var(--_border));
    font-size: clamp(1.1em, 1em + 1cqi, 1.3em);
  }
  .now > [part='title'] {
    border-color: var(--_accent);
  }
  [part='state'] {
    display: inline-block;
    padding: 0 8px;
    border: 2px solid var(--_border);
    border-radius: 4px;
    color: var(--_text);
    background: var(--_raised);
    font-size: max(0.875em, 16px);
    font-weight: 400;
    line-height: 1.4;
    white-space: nowrap;
  }
  .now > [part='title'] [part='state'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  [part='list'] {
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 24px;
    padding-block: 16px;
    border-block-end: 1px solid var(--post-calendar-line, var(--_border));
  }
  [part='item'] [part='title'] {
    font-size: 1.1em;
    text-wrap: pretty;
  }
  [part='when'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-content: start;
    align-items: center;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
  }
  [part='channel'] {
    color: var(--_muted);
  }
  .step .what {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  [part='words'] > [part='body'] {
    margin-block-end: 8px;
    padding-block: 4px;
  }
  [part='pictures'] :is(ul, li, div, p, span),
  [part='quote'] figcaption {
    margin-block-start: 0;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  [part='form'] {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: end;
    padding: 20px;
    border-radius: var(--_radius);
    outline: 1px solid #0000;
    background: var(--_surface);
    color: var(--_text);
  }
  [part='form'] > * {
    max-inline-size: 100%;
  }
  [part='form'] > p {
    flex-basis: 100%;
  }
  @container (min-width: 42em) {
    [part='item'] {
      grid-template-columns: 13em minmax(0, 1fr);
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='title'] {
      break-after: avoid;
    }
    [part='actions'],
    [part='fields'] {
      display: none;
    }
  }
`;
