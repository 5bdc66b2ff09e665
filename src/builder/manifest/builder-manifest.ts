import { html } from 'lit';
import { BuilderPart } from '../builder-part.js';
export class BuilderManifest extends BuilderPart {
  protected override render(): unknown {
    return html`<h2>Manifest</h2>`;
  }
}
customElements.define('builder-manifest', BuilderManifest);
