// The version of a package. SharePoint takes an upgrade only for a higher one, and the same kit must give the same bytes. So it is
// the campaign's date, and a number that rises when what is inside has changed since the kit that lies there.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackagePart } from './opc-zip.js';

/** In the kit: what the next run compares with. */
export const VERSION_FILE = 'sharepoint/version.json';

export interface PackageVersion {
  /** Three numbers; the package itself has a fourth, 0. */
  version: string;
  /** Of all contents, by which the next run sees whether they changed. */
  contents: string;
}

/** @param older the folder of the kit that is there @param parts all contents, under a version that is always the same */
export async function packageVersion(
  older: string,
  date: Date,
  parts: readonly PackagePart[],
): Promise<PackageVersion> {
  const hash = createHash('sha256');
  for (const { path, content } of parts) hash.update(`${path}\0`).update(content).update('\0');
  const contents = hash.digest('hex');
  const before = await versionBefore(older);
  if (before?.contents === contents) return before;
  const dated = [date.getFullYear(), (date.getMonth() + 1) * 100 + date.getDate(), 0];
  const [major = 0, minor = 0, count = 0] = before?.version.split('.').map(Number) ?? [];
  const isLater = dated[0] !== major ? (dated[0] as number) > major : (dated[1] as number) > minor;
  return { version: (isLater ? dated : [major, minor, count + 1]).join('.'), contents };
}

async function versionBefore(older: string): Promise<PackageVersion | undefined> {
  try {
    const { version, contents } = JSON.parse(await readFile(join(older, VERSION_FILE), 'utf8'));
    return /^\d{4}\.\d{3,4}\.\d{1,4}$/.test(version) ? { version, contents } : undefined;
  } catch {
    // No kit, or one of before there were packages.
    return undefined;
  }
}
