// Drawn on a 24-unit grid with one stroke; the style of `svg` in controls.styles.ts colours and sizes them.
import { html, type TemplateResult } from 'lit';

export const closeIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>`;
export const downloadIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11m-5-5l5 5 5-5M5 20h14"/></svg>`;
export const playIcon: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4.5v15l12-7.5z" fill="currentcolor"/></svg>`;
