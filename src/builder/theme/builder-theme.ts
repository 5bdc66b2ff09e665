import { html } from 'lit';
import { BuilderPart } from '../builder-part.js';
export class BuilderTheme extends BuilderPart {
  protected override render(): unknown {
    return html`<h2>Theme</h2>`;
  }
}
customElements.define('builder-theme', BuilderTheme);
