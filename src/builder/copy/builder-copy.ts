import { html } from 'lit';
import { BuilderPart } from '../builder-part.js';
export class BuilderCopy extends BuilderPart {
  protected override render(): unknown {
    return html`<h2>Copy</h2>`;
  }
}
customElements.define('builder-copy', BuilderCopy);
