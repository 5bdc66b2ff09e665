// In their plain form, as the compiler makes them of fields: build/vite/small-classes.ts.
import type { LitElement, PropertyOptions } from './reactive-element.js';

export const property =
  (options?: PropertyOptions) =>
  (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

export const state = () => property({ attribute: false });
