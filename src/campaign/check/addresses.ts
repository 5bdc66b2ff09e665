// Every address in a manifest: those of its fields, and of the links in its texts.

import { eachLanguage } from '../language/map-languages.js';
import type { RichNode } from '../schema/rich-text.js';
import type { Context } from './context.js';
import type { Path } from './source.js';

type Beside = Record<string | number, unknown>;

export interface FoundAddress {
  /** As it was written. */
  address: string;
  path: Path;
  /** True if the schema has a file here. */
  isFile: boolean;
  /** True if it may name a file of the campaign, which a page field may not. */
  mayBeFile: boolean;
  /** The fields beside it. */
  beside: Beside;
}

/** Several rules ask. */
const known = new WeakMap<Context, FoundAddress[]>();

export function addressesIn(context: Context): readonly FoundAddress[] {
  const addresses = known.get(context) ?? [...findAddresses(context)];
  known.set(context, addresses);
  return addresses;
}

function* findAddresses({ manifest, places, rich }: Context): Generator<FoundAddress> {
  for (const { kind, path, value } of places) {
    if (!/^(richText|url|linkUrl|fileUrl)$/.test(kind)) continue;
    for (const { text, path: where } of eachLanguage(value, path)) {
      if (kind === 'richText') {
        for (const address of linksIn(rich(text).nodes)) {
          yield { address, path: where, isFile: false, mayBeFile: true, beside: {} };
        }
      } else if (typeof text === 'string') {
        const beside = path.slice(0, -1).reduce((value, key) => (value as Beside)[key], manifest as unknown);
        const [isFile, mayBeFile] = [kind === 'fileUrl', kind !== 'url'];
        yield { address: text, path: where, isFile, mayBeFile, beside: beside as Beside };
      }
    }
  }
}

function* linksIn(nodes: readonly RichNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'link') yield node.url;
    if ('children' in node) yield* linksIn(node.children);
  }
}
