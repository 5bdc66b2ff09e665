import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { exists } from './exists.js';
import { folded, pathOf } from './real-file.js';

/** Why a file is not there although its author sees it: its name is another to this system. Undefined where there is no such file. */
export async function nearMiss(url: string): Promise<string | undefined> {
  const path = pathOf(url);
  if (path === undefined) return undefined;
  const name = basename(path);
  // A fragment or query is no part of the address of a file.
  const [end = ''] = /[#?].*$/.exec(url) ?? [];
  const whole = end && pathOf(url.replaceAll('#', '%23').replaceAll('?', '%3F'));
  if (whole && (await exists(whole)))
    return `the file is ${basename(whole)}: write %23 for # and %3F for ? in its name`;
  const names = await readdir(dirname(path)).catch(() => []);
  const same = names.find((each) => each !== name && folded(each) === folded(name));
  if (same !== undefined) {
    return same.normalize('NFC') === name.normalize('NFC')
      ? `the file ${same.normalize('NFC')} has its accents as separate characters, as a Mac writes them: type its name by hand, in the folder and here`
      : `the file is ${same}: capitals count on most servers`;
  }
  const stem = (each: string) => folded(each).replace(/\.\w+$/, '');
  const others = names.filter(
    (each) => stem(each) === stem(name) || folded(each) === `${folded(name)}${/\.\w+$/.exec(each)?.[0] ?? ''}`,
  );
  return others[0] && `the folder has ${others[0]}`;
}
