/** A file of the kit. */
export interface KitFile {
  /** Its path in the kit, with "/" between folders. */
  path: string;
  /** The name that people gave it, where its path is another. */
  name?: string;
  /** Its contents; for a large file, the path of the file to copy. */
  content: string | Uint8Array | { copyOf: string };
}
