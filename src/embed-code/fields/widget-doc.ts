// A widget as the builder needs it: build/docs/builder-docs.ts takes it from custom-elements.json and from the catalogue.
import type { AttributeAbout, Words } from '../../widgets/about.js';
import type { Tag } from '../../widgets/registry.js';

export interface AttributeDoc {
  name: string;
  /** As TypeScript says it: `'list' | 'cards'`, `number`, `boolean`, `string`. */
  type: string;
  /** As it is written in the source: `'list'`, `20`; none where there is none. */
  default?: string;
  /** One line, in English. */
  description: string;
  /** For people who write no code; none for what every widget has. */
  about?: AttributeAbout;
}

export interface CssPropertyDoc {
  /** `--campaign-radius` */
  name: string;
  default?: string;
  description: string;
}

export interface WidgetDoc {
  tag: Tag;
  name: Words;
  use: Words;
  attributes: AttributeDoc[];
  cssProperties: CssPropertyDoc[];
}
