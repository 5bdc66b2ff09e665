// Files and links: that they are there, and are what the manifest says they are.
import { inParallel } from '../../../util/in-parallel.js';
import type { RichNode } from '../../rich-text.js';
import type { Context } from '../context.js';
import type { Report } from '../finding.js';
import { eachLanguage } from '../per-language.js';
import type { Path } from '../source.js';

/** What is found at an address. What could not be found out is left out. */
export interface Probed {
  /** Why it did not answer; `gone` where it answered that there is nothing. */
  problem?: { reason: string; gone: boolean };
  bytes?: number;
  /** Its media type, by its contents. */
  type?: string;
  width?: number;
  height?: number;
}

/** Looks at an address; undefined where it was not to be tried. */
export type Probe = (url: string, isFile: boolean) => Promise<Probed | undefined>;

interface Reference {
  url: string;
  path: Path;
  isFile: boolean;
  /** What the manifest says of the file. */
  says: { bytes?: number; format?: string; type?: string; width?: number; height?: number };
  isCaptions: boolean;
}

export interface Looked {
  at: number;
  past: number;
}

export interface AssetOptions {
  probe: Probe;
  /** How many are looked at at once. */
  concurrency: number;
  progress: (done: number, all: number) => void;
}

export async function checkAssets(context: Context, report: Report, options: AssetOptions): Promise<Looked> {
  const references = [...referencesIn(context)].filter(({ url }) => /^(https?|file):/.test(url));
  const addresses = new Map(references.map(({ url, isFile }) => [url, isFile]));
  const found = new Map<string, Probed | undefined>();
  await inParallel([...addresses], options.concurrency, async ([url, isFile]) => {
    found.set(url, await options.probe(url, isFile));
    options.progress(found.size, addresses.size);
  });
  for (const reference of references) compare(reference, found.get(reference.url), report);
  const at = [...found.values()].filter(Boolean).length;
  return { at, past: found.size - at };
}

function* referencesIn({ places, rich, resolve }: Context): Generator<Reference> {
  for (const { kind, path, value, keys = [] } of places) {
    if (kind === 'richText') {
      for (const { text, path: where } of eachLanguage(value, path)) {
        for (const address of linksIn(rich(text).nodes)) {
          const url = resolve(address, where);
          if (url) yield { url, path: where, isFile: false, says: {}, isCaptions: false };
        }
      }
    }
    if (kind !== 'object' || !keys.includes('url')) continue;
    const { url: address, ...says } = value as Reference['says'] & { url: unknown };
    for (const { text, path: where } of eachLanguage(address, [...path, 'url'])) {
      const url = typeof text === 'string' ? resolve(text, where) : undefined;
      const isCaptions = keys.includes('lang');
      const isFile = isCaptions || keys.includes('width');
      if (url) yield { url, path: where, isFile, says, isCaptions };
    }
  }
}

const linksIn = (nodes: RichNode[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ]);

function compare({ url, path, isFile, says, isCaptions }: Reference, found: Probed | undefined, report: Report): void {
  if (!found) return;
  if (found.problem) {
    const code = !found.problem.gone ? 'unanswered' : isFile ? 'file-missing' : 'link-broken';
    report(code, path, url, found.problem.reason);
  }
  if (!isFile || found.problem) return;
  const { bytes, type = '', width, height } = found;
  const field = (name: string) => [...path.slice(0, path.lastIndexOf('url')), name];
  if (says.bytes && bytes && says.bytes !== bytes) report('bytes-differ', field('bytes'), says.bytes, bytes);
  const [stated] = (says.type ?? '').split(';');
  if (stated && type && stated !== type) report('type-differs', field('type'), stated, type);
  const format = formats[type];
  if (says.format && format && !format.includes(says.format.toUpperCase())) {
    report('type-differs', field('format'), says.format, format[0] as string);
  }
  if (isCaptions && type && type !== 'text/vtt') report('captions-format', path, url);
  if (!width || !height) return;
  const [w, h] = [says.width ?? width, says.height ?? height];
  if (w !== width || h !== height) report('pixels-differ', field('width'), `${w} × ${h}`, `${width} × ${height}`);
}

/** The short names that people know a media type by, the usual one first. */
const formats: Record<string, string[]> = {
  'application/pdf': ['PDF'],
  'application/zip': ['ZIP'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['DOCX', 'WORD'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['PPTX', 'POWERPOINT'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['XLSX', 'EXCEL'],
  'image/jpeg': ['JPEG', 'JPG'],
  'image/png': ['PNG'],
  'image/gif': ['GIF'],
  'image/webp': ['WEBP'],
  'image/avif': ['AVIF'],
  'image/svg+xml': ['SVG'],
  'video/mp4': ['MP4'],
  'video/webm': ['WEBM'],
  'audio/mpeg': ['MP3'],
};
