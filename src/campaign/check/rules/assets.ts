// Files and links: that they are there, and are what the manifest says they are.
import { inParallel } from '../../../util/in-parallel.js';
import { pointerOf } from '../../compile/parse/problem.js';
import { addressProblem } from '../../merge/url-problem.js';
import { addressesIn } from '../addresses.js';
import type { Context } from '../context.js';
import type { Report } from '../finding.js';
import { type Path, valueAt } from '../source.js';
import { readWebAddress } from '../values/read-web-address.js';
import { type Contents, checkContents, formatsOf, isFileName, type Role } from './contents.js';

/** Facts of the file at a URL; unknown facts are left out. */
export interface Probed extends Contents {
  /** Why it did not answer; `gone` where it answered that there is nothing. */
  problem?: { reason: string; gone: boolean };
  /** Why it was not asked, or may not be taken: it lies outside the folder of its manifest, or in a private network. */
  refused?: 'file-outside' | 'private-host';
  /** Who asks readers to sign in before they get it. */
  signIn?: string;
  /** True if its server gives it to nobody who is not signed in, or to no program. */
  forbidden?: true;
}

/**
 * Looks at an address; undefined where it was not to be tried.
 * @param from the addresses of the manifests that name it
 */
export type Probe = (url: string, isFile: boolean, from: readonly string[]) => Promise<Probed | undefined>;

interface Reference {
  url: string;
  path: Path;
  isFile: boolean;
  role: Role;
  /** The manifest that names it. */
  from: string;
  /** The manifest's own facts of the file. */
  says: {
    bytes?: number;
    format?: string;
    type?: string;
    width?: number;
    height?: number;
    duration?: number;
    signIn?: boolean;
  };
}

export interface Looked {
  at: number;
  past: number;
}

export interface AssetOptions {
  probe: Probe;
  /** The number that are looked at at once. */
  concurrency: number;
  progress: (done: number, all: number) => void;
}

export async function checkAssets(
  context: Context,
  report: Report,
  options: AssetOptions,
): Promise<{
  looked: Looked;
  named: ReadonlyMap<string, readonly string[]>;
  answerOf: (url: string) => Probed | undefined;
}> {
  const references = [...referencesIn(context)].filter(({ url }) => /^(https?|file):/.test(url));
  const addresses = new Map<string, { isFile: boolean; from: Set<string> }>();
  for (const { url, isFile, from } of references) {
    const before = addresses.get(url);
    addresses.set(url, { isFile: isFile || Boolean(before?.isFile), from: (before?.from ?? new Set()).add(from) });
  }
  const answers = new Map<string, Probed | undefined>();
  await inParallel([...addresses], options.concurrency, async ([url, { isFile, from }]) => {
    answers.set(url, await options.probe(url, isFile, [...from]));
    options.progress(answers.size, addresses.size);
  });
  for (const reference of references) compare(reference, answers.get(reference.url), report);
  const at = [...answers.values()].filter(Boolean).length;
  const named = new Map([...addresses].map(([url, { from }]) => [url, [...from]]));
  return { looked: { at, past: answers.size - at }, named, answerOf: (url) => answers.get(url) };
}

function* referencesIn(context: Context): Generator<Reference> {
  const manifests = context.layers.map(({ url }) => url);
  for (const { address, path, mayBeFile, beside, ...rest } of addressesIn(context)) {
    const from = context.originOf(path).source.url;
    const url = context.resolve(address, path);
    if (!url || addressProblem(address, from, mayBeFile, manifests) || /^\s*[#?]/.test(address)) continue;
    // Said by a rule of its own.
    if (readWebAddress(address)) continue;
    const isFile = rest.isFile || url.startsWith('file:');
    yield { url, path, isFile, role: roleOf(path, isFile, beside, context), from, says: beside };
  }
}

/** The role of a file, from the fields beside its URL. */
function roleOf(path: Path, isFile: boolean, beside: object, { manifest }: Context): Role {
  if (!isFile) return 'link';
  if (path.includes('captions')) return 'captions';
  if (/^(videos|audio)$/.test(String(path[0])) && path.includes('sources') && !path.includes('poster')) return 'film';
  if (path[0] === 'graphics' && path[2] === 'file')
    return valueAt(manifest, [...path.slice(0, 2), 'still']) ? 'download' : 'graphic';
  return 'alt' in beside || path.includes('sources') || path[0] === 'graphics' ? 'picture' : 'download';
}

/** People round, and editing programs count a last picture or not. */
export const MAX_SECONDS_OFF = 1.5;

/** Places that can say that signing in is meant. */
const MAY_SAY_SIGN_IN =
  /^\/(resources|graphics)\/\d+\/(forms\/\d+\/)?file\/|^\/resources\/\d+\/(link|order|request)\/|^\/messages\/\d+\/actions\/|^\/channels\/\d+\/url/;

function checkSignIn(url: string, { signIn }: Probed, path: Path, isMeant: boolean, report: Report): void {
  if (isMeant) return;
  if (!signIn) report('forbidden', path, url);
  else if (MAY_SAY_SIGN_IN.test(pointerOf(path))) report('signs-in', path, url, signIn);
  else report('link-signs-in', path, url, signIn);
}

function compare({ url, path, isFile, role, says }: Reference, answers: Probed | undefined, report: Report): void {
  if (!answers) return;
  const { problem, refused, signIn, forbidden, bytes, type = '', width, height, duration } = answers;
  if (refused) report(refused, path, url);
  else if (problem) {
    report(!problem.gone ? 'unanswered' : isFile ? 'file-missing' : 'link-broken', path, url, problem.reason);
  }
  if (signIn || forbidden) checkSignIn(url, answers, path, Boolean(says.signIn), report);
  if (problem || refused || signIn || forbidden) return;
  if (!isFile) {
    if (type === 'text/html' && isFileName(url)) report('link-is-page', path, url);
    return;
  }
  if (checkContents(url, { role, format: says.format }, answers, path, report)) return;
  const field = (name: string) => [...path.slice(0, path.lastIndexOf('url')), name];
  if (says.bytes && bytes && says.bytes !== bytes) {
    const path = field('bytes');
    report('bytes-differ', { path, fix: { set: [[path, bytes]] } }, says.bytes, bytes);
  }
  const [stated] = (says.type ?? '').split(';');
  if (stated && type && stated !== type) report('type-differs', field('type'), stated, type);
  const format = formatsOf(type);
  if (says.format && format && !format.includes(says.format.toUpperCase())) {
    report('type-differs', field('format'), says.format, format[0] as string);
  }
  if (says.duration && duration && Math.abs(says.duration - duration) > MAX_SECONDS_OFF) {
    const path = field('duration');
    report(
      'duration-differs',
      { path, fix: { set: [[path, Math.round(duration)]] } },
      says.duration,
      Math.round(duration),
    );
  }
  if (!width || !height) return;
  const [w, h] = [says.width ?? width, says.height ?? height];
  if (w === width && h === height) return;
  const [wide, high] = [field('width'), field('height')];
  const set = [[wide, width] as const, [high, height] as const];
  report('pixels-differ', { path: wide, fix: { set } }, `${w} × ${h}`, `${width} × ${height}`);
}
