import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodingNames, explainNoText, SAVE_AS_UTF8 } from '../campaign/bytes/explain-text.js';
import { type Encoding, readText } from '../campaign/bytes/read-text.js';
import { CampaignError } from '../campaign/campaign-error.js';
import { MAX_MANIFEST_BYTES } from '../campaign/limits.js';
import { explainError } from '../campaign/load/explain-error.js';
import { fetchManifest } from '../campaign/load/fetch-manifest.js';
import { askFor } from '../publish/files/ask.js';
import { PrivateHostError } from '../publish/files/private-hosts.js';
import { pathOf } from '../publish/files/real-file.js';
import { CliError } from './cli-error.js';

export interface NamedManifest {
  url: string;
  text: string;
  /** Anything but UTF-8 has to be corrected before a page can read it. */
  encoding: Encoding;
}

/** A manifest that was named on the command line: its address, and what its file holds. A folder means its manifest.json. */
export async function readManifest(named: string): Promise<NamedManifest> {
  const url = await addressOf(named);
  if (url.startsWith('file:')) return { url, ...(await readLocal(url)) };
  return { url, text: await readAddress(url), encoding: 'utf-8' };
}

/** @throws {CliError} for a manifest that no page can read */
export function refuseOtherEncoding({ url, encoding }: NamedManifest): void {
  if (encoding === 'utf-8') return;
  throw new CliError(`${shortName(url)} is saved as ${encodingNames[encoding]}, not as UTF-8`, SAVE_AS_UTF8);
}

async function addressOf(named: string): Promise<string> {
  if (/^https?:\/\//i.test(named)) return URL.canParse(named) ? new URL(named).href : named;
  const path = resolve(named);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return pathToFileURL(isFolder ? join(path, 'manifest.json') : path).href;
}

/**
 * Reads the file at a URL.
 * @param from the address of the manifest that names it; none for what a person named
 * @throws {CliError}
 */
export async function readAddress(url: string, from?: string): Promise<string> {
  if (url.startsWith('file:')) {
    const read = await readLocal(url);
    refuseOtherEncoding({ url, ...read });
    return read.text;
  }
  let refused: PrivateHostError | undefined;
  const ask = askFor(from === undefined ? undefined : [from]);
  return fetchManifest(url, {
    ask: (...request) =>
      ask(...request).catch((error) => {
        if (!(error instanceof PrivateHostError)) throw error;
        refused = error;
        // Not to be tried again.
        throw new CampaignError('not-allowed', url, '');
      }),
  }).catch((error: unknown) => {
    if (refused) {
      throw new CliError(
        `${from ? `${from} extends ${url}, which` : url} leads to ${refused.host}, in a private network`,
        from
          ? 'A manifest from elsewhere cannot use your private network. Ask its owner for a public web address.'
          : 'A public server may not have your network asked. Name the address that it leads to, if that is meant.',
      );
    }
    const { message, remedy } = explainError(
      error instanceof CampaignError ? error : new CampaignError('network', url),
    );
    throw new CliError(message, error instanceof CampaignError && error.code === 'network' ? CHECK_ADDRESS : remedy);
  });
}

async function readLocal(url: string): Promise<Omit<NamedManifest, 'url'>> {
  const path = pathOf(url);
  const name = path === undefined ? url : shortName(url);
  const stats = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (stats && !stats.isFile()) {
    throw new CliError(`${name} is ${stats.isDirectory() ? 'a folder' : 'not a file'}`, 'Name the manifest itself.');
  }
  if (stats && stats.size > MAX_MANIFEST_BYTES) {
    const { message, remedy } = explainError(new CampaignError('too-large', name, MAX_MANIFEST_BYTES / 1_000_000));
    throw new CliError(message, remedy);
  }
  const bytes = await readFile(path ?? '').catch(async ({ code }) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const beside = await stat(`${path}.txt`).then(
        () => `Notepad has called it ${name}.txt, and Windows hides the last ending: rename it.`,
        () => '',
      );
      throw new CliError(`there is no file ${name}`, beside || 'Check its name and the folder that you are in.');
    }
    throw new CliError(`${name} could not be read (${code})`, 'Check that it is a file that you may read.');
  });
  const { text, encoding, kind } = readText(bytes);
  if (kind === undefined) return { text, encoding };
  const [problem, remedy] = explainNoText(kind);
  throw new CliError(`${name} is not a manifest: ${problem}`, remedy);
}

const CHECK_ADDRESS = 'Check the address and your connection; open it in a browser.';

/** An address as people know it: a path from the folder that they are in. */
export function shortName(url: string): string {
  if (!url.startsWith('file:')) return url;
  const path = pathOf(url);
  return path === undefined ? url : relative(process.cwd(), path) || '.';
}
