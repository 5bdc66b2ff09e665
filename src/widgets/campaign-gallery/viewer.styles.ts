import { css } from 'lit';

// The dialog lies on the window, so its sizes are those of the window; what is inside knows the dialog.
export const viewerStyles = css`
  dialog {
    container-type: inline-size;
    margin: auto;
    inline-size: min(100vw - 16px, 1200px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 16px);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
  }
  dialog::backdrop {
    background: #000c;
  }
  .inside {
    display: grid;
    gap: 12px 24px;
    padding: 12px;
  }
  .bar {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .bar .control {
    min-inline-size: 44px;
    justify-content: center;
    padding-inline: 8px;
  }
  [part='position'] {
    min-inline-size: 4em;
    text-align: center;
  }
  [part='close'] {
    margin-inline-start: auto;
  }
  .large {
    touch-action: pan-y pinch-zoom;
  }
  .large img {
    contain: none;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: max(240px, 100dvh - 232px);
    margin-inline: auto;
    border-radius: calc(var(--_radius) / 2);
  }
  @container (max-width: 32.4375em) {
    .bar .control span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container (min-width: 32.5em) {
    .bar .control {
      padding-inline: 16px;
    }
  }
  @container (min-width: 47.5em) {
    .inside {
      grid-template-columns: 1fr auto;
      padding: 16px;
    }
    .bar,
    .large {
      grid-column: span 2;
    }
    .inside [part='actions'] {
      align-self: end;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
