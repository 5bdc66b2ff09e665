import { css } from 'lit';

export const styles = css`
  [part='base'] > [part='title'] {
    font-size: clamp(1.75em, 4cqi, 2.5em);
  }
  [part='base'] > [part='body'] {
    margin-block-start: 8px;
    font-size: 1.15em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 12px;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: inline-block;
    padding-block: 6px;
  }
  [part='edition'] {
    margin-block: calc(0.5 * var(--_space));
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  [part='audience'] {
    margin-block-start: calc(3 * var(--_space));
  }
  [part='audience'] > [part='title'] {
    padding-block-end: 8px;
    border-block-end: 4px solid var(--_accent);
    font-size: clamp(1.5em, 3.5cqi, 2em);
  }
  [part='audience'] > [part='title'] + [part='section'] {
    margin-block-start: 0;
    border: 0;
  }
  .folded[part] {
    margin-block-start: 0;
    padding-block: 12px;
  }
  .folded + [part='section']:not(.folded),
  [part='section'] + .folded {
    margin-block-start: calc(2 * var(--_space));
  }
  .folded + .folded[part] {
    margin-block-start: 0;
  }
  summary [part='title'] {
    display: inline;
  }
  campaign-video {
    max-inline-size: 50em;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    padding-block: 16px;
  }
  [part='section'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_inset);
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: 16px;
  }
  .opening[part] {
    margin-block-start: 28px;
    padding: 0;
    border: 0;
  }
  [part='section'] > [part='title'],
  summary [part='title'] {
    font-size: clamp(1.35em, 3cqi, 1.75em);
  }
  [part='actions'] {
    margin-block-start: calc(3 * var(--_space));
  }
  /* The mark beside it takes room, too: the longest Welsh word stays whole in large text. */
  @container (max-width: 22em) {
    summary [part='title'] {
      font-size: 1.2em;
    }
  }
  /* Room, so that parts below are not near before their turn. */
  .placeholder {
    min-block-size: 480px;
  }
  [part='section']:focus,
  [part='section'] > [part='title']:focus {
    outline: none;
    box-shadow: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      scroll-behavior: smooth;
    }
  }
  @media print {
    /* It counts what is there on paper. */
    summary:not(:has(*)),
    nav,
    [part='actions'] {
      display: none;
    }
    .placeholder {
      min-block-size: 0;
    }
    /* No room between a name and what it names: a page would break there. */
    .inside {
      display: block;
      padding: 0;
    }
    .inside > * + * {
      margin-block-start: var(--_inset);
    }
  }
`;
