// The result of compileManifest: items as the schema has them, with the metadata that was worked out for them.
import type * as v from 'valibot';
import type { CompiledGraphic } from './compile/compile-metadata.js';
import type { CompiledNumbers } from './compile/compile-numbers.js';
import type { CompiledStep } from './compile/compile-step.js';
import type { CompiledAudio } from './compile/metadata/compile-audio.js';
import type { CompiledCopy } from './compile/metadata/compile-copy.js';
import type { CompiledResource } from './compile/metadata/compile-resource.js';
import type { CompiledVideo } from './compile/metadata/compile-video.js';
import type { PerLanguage } from './language/language.js';
import type { CampaignAbout, Organisation } from './schema/campaign.js';
import type { Edition } from './schema/item.js';
import type { SectionName, sections } from './schema/manifest.js';

/** Metadata that is worked out for the items of some sections. */
interface WorkedOut {
  graphics: CompiledGraphic;
  copy: CompiledCopy;
  resources: CompiledResource;
  videos: CompiledVideo;
  audio: CompiledAudio;
  plan: CompiledStep;
  channels: CompiledNumbers;
  support: CompiledNumbers;
}

type Written<Section extends SectionName> = v.InferOutput<(typeof sections)[Section]>;

/** With how it is before one of its languages is there: each form until its own time. */
type WithEarlier<T> = T & { earlier?: T[] | undefined };

/** The campaign itself: of one that could not be understood, the period alone. */
export type CompiledAbout = WithEarlier<Partial<CampaignAbout> & { id?: undefined }>;

/** An item of a section; of "campaign", the campaign itself. */
export type CompiledItem<Section extends SectionName | 'campaign'> = Section extends keyof WorkedOut
  ? WithEarlier<Omit<Written<Section>, keyof WorkedOut[Section]> & WorkedOut[Section]>
  : Section extends SectionName
    ? WithEarlier<Written<Section>>
    : CompiledAbout;

export type CompiledSections = { [Section in SectionName]?: CompiledItem<Section>[] };

export interface CompiledManifest extends CompiledSections {
  /** The values of merge fields, gaps included. */
  fields?: Record<string, PerLanguage<string>>;
  /** The names of the kinds, audiences, channels, shapes, forms and further languages that occur. */
  names?: Record<string, PerLanguage<string>>;
  /** Every instant at which something starts or stops showing, in order. */
  changes?: string[];
  /** Of a kit that was published for some readers: which. */
  edition?: Edition;
  campaign?: CompiledAbout | undefined;
  organisation?: Organisation | undefined;
}
