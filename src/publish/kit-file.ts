/** A file of the kit. */
export interface KitFile {
  /** Where it goes: relative to the kit, with "/" between folders. */
  path: string;
  /** What is in it; of a large one, the file on this machine that it is a copy of. */
  content: string | Uint8Array | { copyOf: string };
}
