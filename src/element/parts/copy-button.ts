// A button that copies, and says so itself once it has. Both its labels keep their room, so that nothing beside it moves.
import { css, html, nothing } from 'lit';
import checkIcon from 'lucide-static/icons/check.svg';
import copyIcon from 'lucide-static/icons/copy.svg';
import type { Language } from '../../campaign/schema/text.js';
import { copying } from '../../i18n/copying.js';

/**
 * @param label what it does, as a verb
 * @param about what it does it to, for those who hear the button alone
 * @param copied whether it has
 */
export const copyButton = (
  label: string,
  about: unknown,
  copied: boolean,
  language: Language,
  copy: (click: MouseEvent) => void,
): unknown =>
  html`<button part="action" class=${`control copy${copied ? ' copied' : ''}`} type="button" @click=${copy}>
    ${copied ? checkIcon : copyIcon}
    <span><span>${label}${about ? html`<span class="hidden">: ${about}</span>` : nothing}</span><span>${copying[language].copied}</span></span>
  </button>`;

export const copyButtonStyles = css`
  .copy > span {
    display: grid;
    position: relative;
  }
  .copy > span > span {
    grid-area: 1 / 1;
  }
  .copy:not(.copied) > span > :last-child,
  .copied > span > :first-child {
    visibility: hidden;
  }
`;
