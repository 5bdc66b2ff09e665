import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folders that have to be made before something can be put into one, the innermost first. */
export function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let each = folder; !existsSync(each) && each !== dirname(each); each = dirname(each)) missing.push(each);
  return missing;
}
