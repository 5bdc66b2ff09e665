// Markdown to nodes, or back, wherever the schema says rich text, and nowhere else.

import { MAX_TEXT_LENGTH } from '../limits.js';
import type { RichNode } from '../schema/rich-text.js';
import { richText } from '../schema/text.js';
import { compileRichText } from './compile-rich-text.js';
import { type Changes, mapManifest, mapSchema } from './map-schema.js';

/** Makes nodes of Markdown. */
export type ReadMarkdown = (markdown: string) => RichNode[];

/** Reads a rich text in one language. */
type ChangeText = (text: unknown) => unknown;

/** A text that is too long stays what it is: the schema refuses it. */
const nodesBy = (read: ReadMarkdown = compileRichText): Changes =>
  new Map([[richText, (text) => (typeof text === 'string' && text.length <= MAX_TEXT_LENGTH ? read(text) : text)]]);

/** The same, with nodes for Markdown. What does not fit the schema stays as it is. */
export const compileTexts = <T>(value: T, schema: unknown, read?: ReadMarkdown): T =>
  mapSchema(value, schema, nodesBy(read));

/** The same, with every rich text changed, in each of its languages. */
export const mapRichTexts = <T>(value: T, schema: unknown, change: ChangeText): T =>
  mapSchema(value, schema, new Map([[richText, change]]));

/** The same for a manifest or an overlay, whose sections may be objects by id. */
export const compileManifestTexts = (json: unknown, read?: ReadMarkdown): unknown => mapManifest(json, nodesBy(read));
