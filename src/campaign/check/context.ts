import type { ReadText } from '../compile/compile-rich-text.js';
import type { CompiledManifest } from '../compiled-manifest.js';
import type { Edition } from '../edition.js';
import type { Language } from '../language/language.js';
import type { Report } from './finding.js';
import type { SchemaNode } from './places.js';
import type { Sources } from './read-sources.js';
import type { ManifestSource, Path } from './source.js';

/** The input of a rule. */
export interface Context {
  /** The manifest with all that it extends, as it was written: Markdown is text. */
  manifest: Record<string, unknown>;
  /** The same, compiled. */
  compiled: CompiledManifest;
  /** The languages that all of it is to be in. */
  languages: readonly Language[];
  /** Everything in it that the schema knows. */
  places: readonly SchemaNode[];
  /** The files that it was merged from, the most local first. */
  layers: readonly ManifestSource[];
  /** A rich text as nodes, and what it has that is not shown as such. Each Markdown text is read once. */
  rich: (text: unknown) => ReadText;
  /** The file that something in the merged manifest was written in, and the path there. */
  originOf: Sources['originOf'];
  /** An address as an absolute one: relative to the file in which a path of the merged manifest was written. */
  resolve: (address: string, path: Path) => string | undefined;
  /** The tags of the widgets that there are; none if that is not known here. */
  tags: readonly string[];
  /** The section that each widget shows, by tag; none if that is not known here. */
  sectionOf: Readonly<Record<string, string>>;
  /** The readers that a kit is to be published for. */
  edition: Edition | undefined;
  /** The time to judge periods by. */
  now: number;
}

export type Rule = (context: Context, report: Report) => void;
