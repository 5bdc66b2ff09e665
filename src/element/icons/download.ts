// Drawn on a 24-unit grid with one stroke; controls.styles.ts colours and sizes it. One file each, so that a page loads
// those it shows.
import { html, type TemplateResult } from 'lit';

export const downloadIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11m-5-5l5 5 5-5M5 20h14"/></svg>`;
