// Documentation of a widget for the builder: build/docs/builder-docs.ts takes it from custom-elements.json.
import type { Tag } from '../widgets/registry.js';

export interface AttributeDoc {
  name: string;
  /** As TypeScript says it: `'list' | 'cards'`, `number`, `boolean`, `string`. */
  type: string;
  /** As it is written in the source: `'list'`, `20`; none where there is none. */
  default?: string;
  /** One line, in English. */
  description: string;
}

export interface CssPropertyDoc {
  /** `--campaign-radius` */
  name: string;
  default?: string;
  description: string;
}

export interface WidgetDoc {
  tag: Tag;
  summary: string;
  attributes: AttributeDoc[];
  cssProperties: CssPropertyDoc[];
}
