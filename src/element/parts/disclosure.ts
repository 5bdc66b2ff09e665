// Something to open: native, so that it works for everyone, is found by the browser's own search, and prints open.
import { css, html } from 'lit';

/**
 * @param summary what opens it
 * @param content what it holds
 * @param part its part
 */
export const disclosure = (summary: unknown, content: unknown, part: string): unknown =>
  html`<details part=${part}>
    <summary>${summary}</summary>
    <div part="body">${content}</div>
  </details>`;

export const disclosureStyles = css`
  summary {
    inline-size: fit-content;
    padding-block: 10px;
    border-radius: 2px;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  details > [part='body'] {
    padding: 8px 0 16px 16px;
    border-inline-start: 4px solid var(--_border);
  }
  @media print {
    [part='finder'] {
      display: none;
    }
    summary {
      break-after: avoid;
      list-style: none;
      text-decoration: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
