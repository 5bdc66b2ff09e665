import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-content: start;
  }
  [part='list'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space)) calc(1.5 * var(--_space));
    padding: 0;
    list-style: none;
  }
  [part='item'] {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .frame {
    position: relative;
    display: grid;
  }
  .frame img {
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--campaign-gallery-radius, var(--_radius));
    object-fit: cover;
  }
  :not(.of1) > * > .frame img {
    aspect-ratio: 3 / 2;
  }
  [part='open'] {
    position: absolute;
    inset: 0;
    padding: 0;
    border: 0;
    border-radius: var(--campaign-gallery-radius, var(--_radius));
    background: none;
    color: inherit;
    font: inherit;
    cursor: zoom-in;
  }
  .badge {
    position: absolute;
    inset: auto 8px 8px auto;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_raised);
    color: var(--_accent);
  }
  [part='open']:hover .badge {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .about {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  [part='title'] {
    font-size: 1.2em;
  }
  [part='caption'] {
    max-inline-size: 66ch;
  }
  [part='credit'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    color: var(--_muted);
    list-style: none;
  }
  [part='more'] {
    justify-self: start;
  }
  @container (min-width: 32.5em) {
    [part='list']:not(.of1) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 52.5em) {
    [part='list']:not(.of1, .of2, .of4) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
    [part='actions'],
    [part='actions'] > a {
      display: block;
    }
  }
`;
