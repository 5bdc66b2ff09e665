// The folder in which a kit is made, beside the one whose place it takes.

import { existsSync, mkdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failureOf } from './files/failure-of.js';
import { undoAtEnd } from './files/leftovers.js';
import { missingFolders } from './files/missing-folders.js';

export class Stage {
  /** The folder in which the kit is made. */
  readonly folder: string;
  /** The folder that it replaces. */
  readonly #kit: string;
  readonly #parents: string[];
  readonly #forget: () => void;

  /** @param out the folder of the kit, which may be a link to it */
  constructor(out: string) {
    this.#kit = existsSync(out) ? realpathSync(out) : resolve(out);
    const parent = dirname(this.#kit);
    this.#parents = missingFolders(parent);
    // Short, whatever the kit is called: names of files have a limit.
    this.folder = join(parent, `.campaign-widgets-${process.pid}`);
    this.#forget = undoAtEnd(() => this.#clear());
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (error) {
      this.#clear();
      this.#forget();
      // The folder that was to be made has a name that nobody knows.
      throw Object.assign(failureOf(error), { path: parent });
    }
  }

  /** A failure within, as one of the kit: its own folder has a name that nobody knows. */
  renamed(error: unknown, out: string): unknown {
    const failure = failureOf(error);
    const { code, path = this.folder, dest } = failure;
    if (!code) return error;
    const place = dest ?? path;
    const target = place.startsWith(this.folder) ? join(out, place.slice(this.folder.length)) : place;
    return Object.assign(failure, { path: target, dest: undefined });
  }

  /** A file's place in it, whose folder is there. */
  place(path: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  }

  /** Puts what was made in the place of what was there, in one go that no signal interrupts. */
  async replace(): Promise<void> {
    const old = `${this.folder}-old`;
    const was = existsSync(this.#kit);
    if (was) renameSync(this.#kit, old);
    try {
      renameSync(this.folder, this.#kit);
    } catch (error) {
      if (was) renameSync(old, this.#kit);
      throw error;
    }
    this.#parents.length = 0;
    const forget = undoAtEnd(() => remove(old));
    await rm(old, { recursive: true, force: true }).finally(forget);
  }

  /** Takes away what is left, if anything. */
  close(): void {
    this.#clear();
    this.#forget();
  }

  #clear(): void {
    remove(this.folder);
    for (const folder of this.#parents) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody has put something there meanwhile.
      }
    }
  }
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
