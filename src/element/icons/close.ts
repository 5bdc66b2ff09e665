// Drawn on a 24-unit grid with one stroke; controls.styles.ts colours and sizes it. One file each, so that a page loads
// those it shows.
import { html, type TemplateResult } from 'lit';

export const closeIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>`;
