import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }
  [part='title'] {
    font-size: clamp(1.2em, 1em + 1.5cqi, 1.728em);
  }
  [part='media'] {
    position: relative;
    display: grid;
    place-items: center;
    border-radius: var(--campaign-video-radius, var(--_radius));
    outline: 1px solid #0000;
    outline-offset: -1px;
    background: #0b0f17;
    color-scheme: light;
  }
  video,
  iframe,
  picture,
  picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }
  picture img {
    object-fit: cover;
  }
  [part='media'],
  video {
    aspect-ratio: 16 / 9;
  }
  [part='media'] picture {
    position: absolute;
    inset: 0;
  }
  [part='play'] {
    position: relative;
    flex-direction: column;
    gap: 0;
    max-inline-size: calc(100% - 32px);
    padding: 12px 24px;
    border-color: #fff;
    background: #14171d;
    color: #fff;
    text-align: center;
  }
  [part='play'] span:first-child {
    display: flex;
    gap: 8px;
    place-content: center;
    align-items: center;
    font-size: 1.2em;
  }
  [part='play'] span:last-child {
    font-weight: 400;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding: 0;
    list-style: none;
  }
  [part='actions']:empty {
    display: none;
  }
  @media print {
    [part='media'] {
      display: none;
    }
  }
`;
