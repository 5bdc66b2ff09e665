// A finding may carry its repair: as data, since findings go through workers and into JSON. Nothing here writes anything.
import type { Path } from './source.js';

/** Sets a value of a manifest; without `value` it is removed. */
export interface ValueEdit {
  /** The address of the manifest. */
  file: string;
  path: Path;
  value?: unknown;
}

/** Repairs of a file's bytes: cli/fix/file-repairs.ts has the functions. */
export type FileRepair = 'utf-8' | 'json' | 'webvtt' | 'caption-times' | 'captions-once' | 'captions-from-zero';

/** Writes a file anew. */
export interface FileEdit {
  /** The address of the file to write. */
  file: string;
  /** The address of the file to repair, which stays as it is; the same for a file that is written over. */
  from: string;
  repair: FileRepair;
}

export type Edit = ValueEdit | FileEdit;

/** The repair of a finding, once a person says yes. */
export interface Fix {
  edits: Edit[];
}

/** A fix as a rule gives it: its paths are where the finding's is, in the merged manifest or in one layer. */
export interface FixByRule {
  /** Values to set; undefined removes. */
  set?: readonly (readonly [path: Path, value: unknown])[];
  files?: readonly FileEdit[];
}
