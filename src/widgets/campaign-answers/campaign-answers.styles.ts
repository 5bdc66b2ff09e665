import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }
  [part='toggle'] {
    justify-self: start;
  }
  [part='group'] {
    margin-block-start: 16px;
  }
  [part='group'] > [part='title'] {
    padding-block-end: 12px;
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.44em);
  }
  [part='item'] {
    border-block-start: 1px solid var(--campaign-answers-rule, var(--_border));
    scroll-margin-block: 16px;
  }
  [part='item']:last-child {
    border-block-end: 1px solid var(--campaign-answers-rule, var(--_border));
  }
  [part='item'] > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 16px;
    align-items: center;
    inline-size: auto;
    min-block-size: 44px;
    padding-block: 14px;
    text-decoration: none;
    scroll-margin-block: 16px;
  }
  [part='item'] > summary::-webkit-details-marker {
    display: none;
  }
  [part='item'] > summary::after {
    inline-size: 10px;
    block-size: 10px;
    margin-inline: 4px;
    border: solid var(--_accent);
    border-width: 0 3px 3px 0;
    content: '';
    transform: translateY(-3px) rotate(45deg);
  }
  [part='item'][open] > summary::after {
    transform: translateY(3px) rotate(225deg);
  }
  [part='item'] > summary:hover [part='title'] {
    text-decoration: underline;
  }
  summary [part='title'] {
    font-size: 1em;
  }
  [part='answer'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block-end: 20px;
    padding-block: 4px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_accent);
  }
  @container (min-width: 30em) {
    summary [part='title'] {
      font-size: 1.1em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='item'] > summary::after {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    [part='item'] > summary::after {
      border-color: LinkText;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='item'] > summary::after {
      display: none;
    }
  }
`;
