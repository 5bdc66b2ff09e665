import { css } from 'lit';

export const styles = css`
  [part='base'] > [part='title'] {
    font-size: clamp(1.75em, 4cqi, 2.5em);
  }
  [part='base'] > [part='body'] {
    margin-block-start: 8px;
    font-size: 1.15em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 20px;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    padding: 9px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_accent);
    font-weight: 700;
    text-decoration: none;
  }
  nav a:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }
  [part='section'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_inset);
    margin-block-start: calc(3 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 16px;
  }
  .opening[part] {
    margin-block-start: 28px;
    padding: 0;
    border: 0;
  }
  [part='section'] > [part='title'] {
    font-size: clamp(1.35em, 3cqi, 1.75em);
  }
  [part='actions'] {
    margin-block-start: calc(3 * var(--_space));
  }
  /* Room, so that parts below are not near before their turn. */
  .placeholder {
    min-block-size: 480px;
  }
  [part='section']:focus {
    outline: none;
    box-shadow: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      scroll-behavior: smooth;
    }
  }
  @media print {
    nav,
    [part='actions'] {
      display: none;
    }
    .placeholder {
      min-block-size: 0;
    }
  }
`;
