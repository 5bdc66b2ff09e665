// A button that copies, and says so itself once it has.
import { html, nothing } from 'lit';
import checkIcon from 'lucide-static/icons/check.svg';
import copyIcon from 'lucide-static/icons/copy.svg';
import type { Language } from '../../campaign/language/language.js';
import { copying } from '../../i18n/copying.js';
import { saidLabel } from './copied-label.js';

/**
 * @param label what it does, as a verb
 * @param about what it does it to, for those who hear the button alone
 * @param copied whether it has
 * @param style `quiet` where another control is the main one
 */
export const copyButton = (
  label: string,
  about: unknown,
  copied: boolean,
  language: Language,
  copy: (click: MouseEvent) => void,
  style = '',
): unknown =>
  html`<button part="action" class=${`control ${style}`} type="button" @click=${copy}>
    ${copied ? checkIcon : copyIcon}
    ${saidLabel(copied, label, copying[language].copied)}${about ? html`<span class="hidden">: ${about}</span>` : nothing}
  </button>`;
