// Files as they will be once they are written. A fix is in all of its files, or in none.
import { chmodSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readText } from '../../campaign/bytes/read-text.js';
import type { Edit, Fix } from '../../campaign/check/fix.js';
import { pathOf } from '../../publish/files/real-file.js';
import { writeAllOrNone } from '../../publish/files/write-all-or-none.js';
import { CliError } from '../cli-error.js';
import { shortName } from '../read-manifest.js';
import { editJson } from './edit-json.js';
import { fileRepairs } from './file-repairs.js';

export interface Draft {
  /** The address of the file. */
  file: string;
  /** Undefined for a file that is not there yet. */
  before: Uint8Array | undefined;
  after: Uint8Array;
}

export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #folder: string;

  /** @param manifest the address of the manifest that is checked: a file; only it and files in its folder are written */
  constructor(readonly manifest: string) {
    this.#folder = realpathSync(dirname(realPathOf(manifest) ?? ''));
  }

  /** Each file that a fix changes, before and after it; undefined where it is not for us to write. */
  changesOf({ edits }: Fix): Draft[] | undefined {
    const changes = new Map<string, Draft>();
    for (const edit of edits) {
      const change = this.#isOurs(edit) ? this.#changed(edit, changes) : undefined;
      if (!change) return undefined;
      changes.set(edit.file, change);
    }
    const different = [...changes.values()].filter(({ before, after }) => !before || !isSame(before, after));
    return different.length ? different : undefined;
  }

  take(changes: readonly Draft[]): void {
    for (const { file, before, after } of changes)
      this.#drafts.set(file, { file, before: this.#drafts.get(file)?.before ?? before, after });
  }

  /**
   * Writes what was taken.
   * @returns the addresses of the files
   * @throws {CliError} where somebody else has changed one since it was read: then nothing is written
   */
  write(): string[] {
    const files: Record<string, Uint8Array> = {};
    const modes = new Map<string, number>();
    for (const { file, before, after } of this.#drafts.values()) {
      const path = realPathOf(file) ?? '';
      const now = existsSync(path) ? readFileSync(path) : undefined;
      if (now ? !before || !isSame(now, before) : before)
        throw new CliError(`${shortName(file)} was changed meanwhile, so nothing was written`, 'Run it again.');
      if (now) modes.set(path, statSync(path).mode);
      files[relative(this.#folder, path)] = after;
    }
    writeAllOrNone(this.#folder, files);
    for (const [path, mode] of modes) chmodSync(path, mode);
    return [...this.#drafts.keys()];
  }

  /** An edit of another manifest is for its own team; a file outside the folder is nobody's here. */
  #isOurs(edit: Edit): boolean {
    if (!('repair' in edit)) return edit.file === this.manifest;
    return [edit.file, edit.from].every((file) => {
      const path = realPathOf(file);
      return path !== undefined && !relative(this.#folder, path).startsWith('..');
    });
  }

  #changed(edit: Edit, changes: ReadonlyMap<string, Draft>): Draft | undefined {
    const read = (file: string) => changes.get(file)?.after ?? this.#drafts.get(file)?.after ?? bytesOf(file);
    const { file } = edit;
    const before = read(file);
    if (!('repair' in edit)) {
      // A value cannot be put into a file before that is UTF-8.
      if (!before || readText(before).encoding !== 'utf-8') return undefined;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
      return this.#draft(file, before, new TextEncoder().encode(editJson(text, edit.path, edit.value)), changes);
    }
    const from = read(edit.from);
    // A file of that name may be somebody's work.
    if (!from || (before && file !== edit.from)) return undefined;
    return this.#draft(file, before, fileRepairs[edit.repair](from), changes);
  }

  #draft(file: string, before: Uint8Array | undefined, after: Uint8Array, changes: ReadonlyMap<string, Draft>): Draft {
    return { file, before: changes.has(file) ? changes.get(file)?.before : before, after };
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
