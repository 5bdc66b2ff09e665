// A compiled manifest says so at its start, with the length of the rest: a page takes it as it is. Edited by hand or cut off,
// it no longer fits, and is checked like any other.

/** The file of a compiled manifest. */
export function seal(manifest: object): string {
  const rest = JSON.stringify(manifest).slice(1);
  return `{"compiled":${rest.length},${rest}`;
}

/** Whether a file is as it was compiled. */
export function isSealed(text: string): boolean {
  const [start = '', length] = /^{"compiled":(\d+),/.exec(text) ?? [];
  return text.length - start.length === Number(length);
}
