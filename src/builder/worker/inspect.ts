// Checks and compiles a draft. That takes longer than a key may, so this
// runs in a worker (in-worker.ts) and knows no page.

import { checkManifest } from '../../campaign/check/check-manifest.js';
import type { Finding } from '../../campaign/check/finding.js';
import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import { sectionOf } from '../../widgets/catalogue.js';
import { tags } from '../../widgets/registry.js';
import { type DraftBase, draftUrl, localUrl } from '../editor/draft-base.js';
import { type FileProbe, fileProbe } from './file-probe.js';
import { manifestReader, type ReadManifest } from './manifest-reader.js';

export interface Order {
  text: string;
  place: DraftBase;
  /** True if files are checked. */
  look: boolean;
}

export interface Inspection {
  findings: Finding[];
  /** Compiled, its addresses relative to the folder of the kit, or absolute; undefined where there is none to show. */
  manifest?: CompiledManifest;
}

interface Means {
  read: ReadManifest;
  files: FileProbe;
}

const means = new Map<string, Means>();

function meansFor(place: DraftBase): Means {
  let tools = means.get(place.root);
  if (!tools) {
    const files = fileProbe(place);
    const read = manifestReader(place);
    tools = {
      files,
      read: async (url) => {
        const text = await read(url);
        files.trust(text, url);
        return text;
      },
    };
    means.set(place.root, tools);
  }
  return tools;
}

export async function inspect({ text, place, look }: Order): Promise<Inspection> {
  const { read, files } = meansFor(place);
  const url = draftUrl(place);
  // A draft that was started from the kit's manifest names the kit's files. (Where an older kit has no such file, they are looked for.)
  if (look && !text.includes('"extends"')) await read(`${place.root}manifest.source.json`).catch(() => '');
  const { findings, assembled } = await checkManifest(text, url, {
    read,
    tags,
    sectionOf,
    ...(look && { probe: files.probe }),
    concurrency: 4,
    change: (address) => localUrl(address, place),
  });
  // Half of a campaign would look like all of it.
  const isWhole = !findings.some(({ code }) => code === 'extends-missing');
  return { findings, ...(isWhole && assembled && { manifest: assembled.manifest }) };
}
