// Drawn on a 24-unit grid with one stroke; controls.styles.ts colours and sizes it. One file each, so that a page loads
// those it shows.
import { html, type TemplateResult } from 'lit';

export const playIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4.5v15l12-7.5z" fill="currentcolor"/></svg>`;
