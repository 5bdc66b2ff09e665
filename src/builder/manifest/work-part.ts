// A part of the manifest step: it draws itself again when the manifest in work changed, too.

import { builderManifest as words } from '../../i18n/builder/manifest.js';
import { BuilderPart } from '../builder-part.js';
import { ManifestWork } from './draft-store.js';

export abstract class WorkPart extends BuilderPart {
  readonly #worked = (): void => this.requestUpdate();

  protected get work(): ManifestWork {
    return ManifestWork.of(this.builder);
  }

  protected get words(): typeof words.en {
    return words[this.builder.lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.work.addEventListener('change', this.#worked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work.removeEventListener('change', this.#worked);
  }
}
