// Files as they will be once they are written. A fix is in all of its files, or in none.
import { chmodSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readText } from '../../campaign/bytes/read-text.js';
import type { FileEdit, Fix, ValueEdit } from '../../campaign/check/fix.js';
import { pathOf } from '../../publish/files/real-file.js';
import { writeAllOrNone } from '../../publish/files/write-all-or-none.js';
import { CliError } from '../cli-error.js';
import { shortName } from '../read-manifest.js';
import { type Change, changeOfFile, changeOfText } from './change.js';
import { JsonText } from './edit-json.js';
import { fileRepairs } from './file-repairs.js';

export interface Proposal {
  changes: Change[];
  /** Keeps it, to be written. */
  take: () => void;
}

export class Drafts {
  readonly #folder: string;
  readonly #before: Uint8Array;
  readonly #json: JsonText;
  readonly #isText: boolean;
  #edits = 0;
  readonly #files = new Map<string, { before: Uint8Array | undefined; after: Uint8Array }>();

  /** @param manifest the address of the manifest that is checked: a file; only it and files in its folder are written */
  constructor(readonly manifest: string) {
    this.#folder = realpathSync(dirname(realPathOf(manifest) ?? ''));
    this.#before = bytesOf(manifest) ?? new Uint8Array();
    this.#isText = readText(this.#before).encoding === 'utf-8';
    this.#json = new JsonText(new TextDecoder().decode(this.#before));
  }

  /** The changes of a fix; undefined if it is not for us to write, or was done already. */
  propose({ edits }: Fix): Proposal | undefined {
    const values = edits.filter((edit): edit is ValueEdit => !('repair' in edit));
    const files = edits.filter((edit): edit is FileEdit => 'repair' in edit);
    // A value cannot be put into a file that is not UTF-8, nor into one that is written anew: the next run can.
    if (values.some(({ file }) => file !== this.manifest || !this.#isText || this.#files.has(file))) return undefined;
    if (!files.every(({ file, from }) => [file, from].every((each) => this.#isInFolder(each)))) return undefined;
    const repairs = files.map((edit) => this.#repaired(edit));
    if (repairs.includes(undefined)) return undefined;
    // Of several values and files some may be right already.
    const own = values.flatMap((edit) => this.#json.edit(edit.path, edit.value) ?? []);
    const others = repairs.flatMap((each) => each ?? []).filter(({ now, after }) => !now || !isSame(now, after));
    if (!own.length && !others.length) return undefined;
    return {
      changes: [
        ...own.map((edit) => changeOfText(this.manifest, this.#json.text, edit, this.#json.lineOf(edit.offset))),
        ...others.map(({ file, now, after }) => changeOfFile(file, now, after)),
      ],
      take: () => {
        this.#json.accept(own);
        this.#edits += own.length;
        for (const { file, before, after } of others) this.#files.set(file, { before, after });
      },
    };
  }

  /**
   * Writes what was taken.
   * @returns the addresses of the files
   * @throws {CliError} where somebody else has changed one since it was read: then nothing is written
   */
  write(): string[] {
    if (this.#edits) {
      const mark = Buffer.from(this.#before.subarray(0, 3)).toString('hex') === 'efbbbf' ? '\ufeff' : '';
      const after = new TextEncoder().encode(mark + this.#json.result());
      this.#files.set(this.manifest, { before: this.#before, after });
    }
    const files: Record<string, Uint8Array> = {};
    const modes = new Map<string, number>();
    for (const [file, { before, after }] of this.#files) {
      const path = realPathOf(file) ?? '';
      const now = existsSync(path) ? readFileSync(path) : undefined;
      if (now ? !before || !isSame(now, before) : before)
        throw new CliError(`${shortName(file)} was changed meanwhile, so nothing was written`, 'Run it again.');
      if (now) modes.set(path, statSync(path).mode);
      files[relative(this.#folder, path)] = after;
    }
    writeAllOrNone(this.#folder, files);
    for (const [path, mode] of modes) chmodSync(path, mode);
    return [...this.#files.keys()];
  }

  /** A file may be repaired in several ways, one after the other. */
  #repaired({ file, from, repair }: FileEdit) {
    const draft = this.#files.get(file);
    const before = draft ? draft.before : bytesOf(file);
    const source = this.#files.get(from)?.after ?? bytesOf(from);
    // A file of that name may be somebody's work.
    if (!source || (before && file !== from)) return undefined;
    return { file, before, now: draft?.after ?? before, after: fileRepairs[repair](source) };
  }

  /** Manifests that this one extends are for their own team; so are files outside the folder. */
  #isInFolder(file: string): boolean {
    const path = realPathOf(file);
    return path !== undefined && !relative(this.#folder, path).startsWith('..');
  }
}

/** A file that is not there yet is where its folder is. */
function realPathOf(file: string): string | undefined {
  const path = pathOf(file);
  if (path === undefined) return undefined;
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : undefined;
}

function bytesOf(file: string): Uint8Array | undefined {
  const path = realPathOf(file);
  return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
