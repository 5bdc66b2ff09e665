// The base of every part of the builder: an element that draws itself again when the builder's state changed.
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Builder } from './builder.js';

export abstract class BuilderPart extends LitElement {
  /** Set once, by whoever draws it. */
  @property({ attribute: false }) builder!: Builder;

  readonly #changed = (): void => {
    this.stateChanged();
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.builder.addEventListener('change', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.builder.removeEventListener('change', this.#changed);
  }

  /** The state has changed; what depends on it and is not drawn can follow here. */
  protected stateChanged(): void {}
}
