// All facts of a widget beside its class, as plain data, so that publishing, the builder, the command line and the
// demo can ask without loading the widget. catalogue.ts collects it.
import type { InterfaceLanguage, Language } from '../campaign/language/language.js';
import type { SectionName } from '../campaign/schema/manifest.js';
import type { Tag } from './registry.js';

/** In each language of the interface, and in others as far as they have words. */
export type Words = Readonly<Record<InterfaceLanguage, string> & { [lang in Language]?: string }>;

export interface About {
  /** The section of the manifest that it shows, or "campaign" for the campaign as a whole. */
  section: SectionName | 'campaign';
  /** The field of items that it is for: one without it is none of its own. */
  only?: string;
  /** Sections that it reads beside that one. */
  alsoReads?: readonly SectionName[] | 'every section';
  name: Words;
  /** Its purpose, in one sentence. */
  use: Words;
  /** The items that it shows without the attribute `item`: all, or the first that is in date. */
  shows: 'every item' | 'first item' | 'campaign';
  /** True if a kit has an embed page for each item. */
  itemPages: boolean;
  frame: FrameHeights;
  /** Attributes of its published page, so that everything shows where no script runs. */
  withoutScript: Readonly<Record<string, string>>;
  /** Its part of <campaign-hub>, if it has one. */
  hub: HubPart | undefined;
  /** Its own attributes; those of every widget are described in `i18n/builder/set.ts`. */
  attributes: Readonly<Record<string, AttributeAbout>>;
}

/**
 * Heights of a frame until its page reports its own, in CSS pixels: those of the sample campaign at `FRAME_WIDTH`, with some
 * space around; 800, a screenful, for what is longer and scrolls.
 */
export interface FrameHeights {
  whole: number;
  /** Of one item, where that is shorter. */
  item?: number;
}

export interface HubPart {
  /** In the manifest's order of sections, or after all of them in the order of the registry. */
  order: 'section' | 'last';
  /** Whom it is for. Families come first. */
  audience: 'families' | 'team';
  /** Its place before all others of its audience: a film first, then help. */
  lead?: number;
  /** It is long, and opens where it stands. */
  folded?: true;
  /** The heading of the part, where it is not the widget's name. */
  heading?: Words;
  /** The widget has a heading of its own, so the part needs none. */
  ownHeading?: true;
  /** It opens the hub, so no link leads to it. */
  opens?: true;
  /** Each item has a widget of its own. */
  eachItem?: true;
  /** The field of the campaign without which it shows nothing. */
  needs?: 'url';
  /** The widget's attributes there. */
  attributes?: Readonly<Record<string, string>>;
}

/** A part of <campaign-hub> with the widget that it shows. */
export interface HubEntry extends HubPart {
  /** The field of items that it is for. */
  only?: string;
  /** Its name in the hub's `sections`: a section of the manifest, or a tag. */
  name: string;
  tag: Tag;
  section: About['section'];
  heading: Words;
}

export interface AttributeAbout {
  label: Words;
  /** The docblock says it in English. */
  help: Readonly<Omit<Words, 'en'>>;
  /** The builder's label for each value that the attribute's type allows. */
  values?: Readonly<Record<string, Words>>;
  /** The values that the attribute may name: those of a field of the section's items, or the parts of a hub. */
  names?: { field: string } | 'hub parts';
}

/** The attribute of each list that is cut short until somebody asks for more. */
export const limit: AttributeAbout = {
  label: { en: 'How many at first', cy: 'Faint i ddechrau' },
  help: { cy: 'Faint i’w dangos cyn “Dangos pob un”; mae 0 yn dangos pob un ar unwaith.' },
};
