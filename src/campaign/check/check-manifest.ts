// Finds what is wrong with a manifest before the public does. It runs in Node and in a page; what it needs of the world (what
// the manifest extends, files and links) is handed in.

import type { Assembled } from '../assemble.js';
import type { Encoding } from '../bytes/read-text.js';
import { repairJson } from '../bytes/repair-json.js';
import { readMarkdown } from '../compile/compile-rich-text.js';
import { pointerOf } from '../compile/parse/problem.js';
import type { Edition } from '../edition.js';
import { interfaceLanguages } from '../language/interface-languages.js';
import { languagesToHave } from '../language/languages-in.js';
import { absoluteUrl } from '../merge/url-problem.js';
import { isRichText } from '../schema/rich-text.js';
import type { Context, Rule } from './context.js';
import { describeFinding, type Finding, type Spot } from './finding.js';
import type { Fix, FixByRule } from './fix.js';
import { type Change, changesIn } from './overlay-changes.js';
import { pages } from './page-sets.js';
import { placesIn } from './places.js';
import { type ReadText, readSources } from './read-sources.js';
import { addresses } from './rules/addresses.js';
import { checkAssets, type Looked, type Probe } from './rules/assets.js';
import { checkCaptions } from './rules/captions.js';
import { dates } from './rules/dates.js';
import { editions } from './rules/editions/editions.js';
import { accessibleForms, altTexts, films, formLanguages, recordings } from './rules/films-and-pictures.js';
import { type Coverage, coverageOf, missingLanguages, otherLanguages, unknownLanguages } from './rules/languages.js';
import { names } from './rules/names.js';
import { overlay } from './rules/overlay.js';
import { periods } from './rules/periods.js';
import { phones } from './rules/phones.js';
import { copyLength, graphicBytes } from './rules/posts/copy-length.js';
import { posting } from './rules/posts/posting.js';
import { publicOnly } from './rules/public.js';
import { references, reportProblems, unknownKeys } from './rules/shape.js';
import { letters } from './rules/texts/letters.js';
import { signs } from './rules/texts/signs.js';
import { values } from './rules/values.js';
import { words } from './rules/words.js';
import type { Facts, FindingCode } from './sentences/sentences.js';
import type { ManifestSource, Path, Position } from './source.js';

const rules: Rule[] = [
  unknownKeys,
  unknownLanguages,
  references,
  addresses,
  overlay,
  missingLanguages,
  otherLanguages,
  words,
  signs,
  letters,
  copyLength,
  graphicBytes,
  films,
  recordings,
  altTexts,
  accessibleForms,
  formLanguages,
  phones,
  periods,
  posting,
  dates,
  values,
  publicOnly,
  editions,
  names,
  pages,
];

export interface CheckOptions {
  /** The encoding that the file is saved in. Default: UTF-8, the only one that pages read. */
  encoding?: Encoding;
  /** Gives the text of a manifest that this one extends, and which manifest names it. Default: over the network. */
  read?: ReadText;
  /** Looks at a file or a link. Default: none is looked at. */
  probe?: Probe;
  /** The number of files and links that are looked at at once. Default: 8. */
  concurrency?: number;
  /** Told after each of them. */
  progress?: (done: number, all: number) => void;
  /** Makes nodes of Markdown. Default: this library's parser. */
  markdown?: typeof readMarkdown;
  /** Maps each URL in the assembled campaign. Default: it stays. */
  change?: (address: string) => string;
  /** The tags of the widgets that there are, for what `pages` names. Default: any may be one. */
  tags?: readonly string[];
  /** The section that each widget shows, by tag, for links to pages of a kit. Default: such links are not followed. */
  sectionOf?: Readonly<Record<string, string>>;
  /** The readers that a kit is to be published for. Default: all that the manifest has. */
  edition?: Edition | undefined;
  /** The time to judge `from` and `until` by, in milliseconds since 1970. Default: now. */
  now?: number;
}

export interface CheckResult {
  /** The findings, file by file, from the top. */
  findings: Finding[];
  /** The addresses of the manifests that were read, the most local first. */
  files: string[];
  /** The changes of an overlay to the manifest that it extends. */
  changes: Change[];
  /** The number of texts and files in each language. */
  coverage: Coverage;
  /** The number of files and links that were looked at, and of those that were not: `probe` had nothing to say of them. */
  looked: Looked;
  /** The campaign as a page gets it; undefined where there is none to speak of. */
  assembled?: Assembled;
  /** The files and pages that it names, by absolute address, each with the manifests that name it. */
  named: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks a manifest and what it extends.
 * @param text what its file holds
 * @param url its absolute address: relative addresses are relative to it
 */
export async function checkManifest(text: string, url: string, options: CheckOptions = {}): Promise<CheckResult> {
  const { probe = async () => undefined, concurrency = 8, progress = () => {}, now = Date.now() } = options;
  const { markdown = readMarkdown, change, encoding = 'utf-8', tags = [], sectionOf = {}, edition } = options;
  const rich = readOnce(markdown);
  const { sources, assembled, written, missing, originOf } = await readSources(text, url, options.read, {
    read: (text) => rich(text).nodes,
    change,
  });
  const findings = new Map<string, Finding>();
  const result = (rest: Partial<CheckResult> = {}): CheckResult => ({
    findings: sorted([...findings.values()], sources),
    files: sources.map((source) => source.url),
    changes: [],
    coverage: coverageOf({ places: [], languages: interfaceLanguages }),
    looked: { at: 0, past: 0 },
    named: new Map(),
    ...rest,
  });

  const [{ problem: syntax }] = sources;
  if (encoding !== 'utf-8')
    report(
      'manifest-encoding',
      { layer: 0, path: [], fix: { files: [{ file: url, from: url, repair: 'utf-8' }] } },
      encoding,
    );
  if (syntax) {
    const fix =
      repairJson(text) === undefined ? undefined : ({ edits: [{ file: url, from: url, repair: 'json' }] } as Fix);
    add('not-json', [sources[0], []], syntax, [syntax.message, syntax.remedy], fix);
    return result();
  }
  if (missing)
    report('extends-missing', { layer: sources.length - 1, path: ['extends'] }, missing.message, missing.remedy);
  for (const source of sources) {
    for (const { key, ...position } of source.duplicateKeys) add('duplicate-key', [source, [key]], position, [key]);
  }
  if (!assembled) {
    report('not-a-manifest', []);
    return result();
  }
  const places = [...placesIn(written)];
  // Half of an overlay lacks much: that is no more than a consequence.
  if (!missing) reportProblems(assembled.problems, { manifest: written, places }, report);
  const context: Context = {
    manifest: written,
    compiled: assembled.manifest,
    languages: languagesToHave(written),
    places,
    layers: sources,
    tags,
    sectionOf,
    edition,
    now,
    rich,
    originOf,
    resolve,
  };
  for (const rule of rules) rule(context, report);
  const { looked, named, answerOf } = await checkAssets(context, report, { probe, concurrency, progress });
  checkCaptions(context, answerOf, report);
  return result({
    assembled,
    coverage: coverageOf(context),
    looked,
    named,
    changes: changesIn(sources.map(({ json }) => json)),
  });

  function report<Code extends FindingCode>(code: Code, spot: Path | Spot, ...facts: Facts[Code]): void {
    const { path, layer, key, fix } = ('path' in spot ? spot : { path: spot }) as Spot;
    const { source, path: there, full } = placeOf(path, layer);
    add(code, [source, full], source.position(there, key), facts, fix && fixAt(fix, layer));
  }

  /** The file that a value was written in, the path to it there, and the same with the steps that are missing from it. */
  function placeOf(path: Path, layer = -1): { source: ManifestSource; path: Path; full: Path } {
    const source = sources[layer];
    const origin = source ? { source, path } : originOf(path);
    return { ...origin, full: [...origin.path, ...path.slice(origin.path.length)] };
  }

  function fixAt({ set = [], files = [] }: FixByRule, layer?: number): Fix {
    const values = set.map(([path, value]) => {
      const { source, full } = placeOf(path, layer);
      return { file: source.url, path: full, value };
    });
    return { edits: [...values, ...files] };
  }

  function add<Code extends FindingCode>(
    code: Code,
    [{ url: file }, path]: [ManifestSource, Path],
    { line, column }: Position,
    facts: Facts[Code],
    fix?: Fix,
  ): void {
    const place = { file, line, column, pointer: pointerOf(path) };
    const finding = { code, ...place, ...describeFinding(code, facts), ...(fix && { fix }) };
    findings.set(`${code} ${file} ${finding.pointer} ${line}:${column} ${finding.message}`, finding);
  }

  function resolve(address: string, path: Path): string | undefined {
    const base = originOf(path).source.url;
    return absoluteUrl(address, base);
  }
}

/** Most of the work is in reading Markdown: each text is read once. */
function readOnce(read: typeof readMarkdown): Context['rich'] {
  const known = new Map<string, ReturnType<typeof readMarkdown>>();
  return (text) => {
    if (typeof text !== 'string') return { nodes: isRichText(text) ? text : [], lost: [], signs: [], refused: [] };
    const before = known.get(text);
    const result = before ?? read(text);
    if (!before) known.set(text, result);
    return result;
  };
}

const sorted = (findings: Finding[], sources: ManifestSource[]): Finding[] => {
  const order = sources.map(({ url }) => url);
  return findings.sort(
    (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
};
