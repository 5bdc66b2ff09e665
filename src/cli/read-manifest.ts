import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CampaignError } from '../campaign/campaign-error.js';
import { explainError } from '../campaign/explain-error.js';
import { fetchManifest } from '../campaign/fetch-manifest.js';
import { CliError } from './cli-error.js';

/** A manifest that was named on the command line: its address, and what its file holds. A folder means its manifest.json. */
export async function readManifest(named: string): Promise<{ url: string; text: string }> {
  const url = await addressOf(named);
  return { url, text: await readAddress(url) };
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

/** What the file at an address holds. @throws {CliError} */
export async function readAddress(url: string): Promise<string> {
  if (url.startsWith('file:')) {
    const path = fileURLToPath(url);
    const text = await readFile(path, 'utf8').catch(({ code }) => {
      if (code === 'ENOENT') {
        throw new CliError(`there is no file ${shortName(url)}`, 'Check its name and the folder that you are in.');
      }
      throw new CliError(`${shortName(url)} could not be read (${code})`, 'Check that it is a file that you may read.');
    });
    return text.replace(/^\ufeff/, '');
  }
  return fetchManifest(url).catch((error: unknown) => {
    const { message, remedy } = explainError(
      error instanceof CampaignError ? error : new CampaignError('network', url),
    );
    throw new CliError(message, error instanceof CampaignError && error.code === 'network' ? CHECK_ADDRESS : remedy);
  });
}

const CHECK_ADDRESS = 'Check the address and your connection; open it in a browser.';

/** An address as people know it: a path from the folder that they are in. */
export function shortName(url: string): string {
  if (!url.startsWith('file:')) return url;
  return relative(process.cwd(), fileURLToPath(url)) || '.';
}
