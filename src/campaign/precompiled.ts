// A compiled manifest says so at its start, with the version of the form (3) and the length of the rest: a page takes it as
// it is. Changed in length, by hand or cut off, or made by another version of the library, it no longer fits, and is compiled like any
// other. Raise the version, in both functions, with every change that an older page could not draw.

/** The file of a compiled manifest. */
export function stringifyPrecompiled(manifest: object): string {
  const rest = JSON.stringify(manifest).slice(1);
  return `{"compiled":"3:${rest.length}",${rest}`;
}

/** True for a file that is unchanged since it was compiled. A letter that was lost on the way is a change of no length. */
export function isPrecompiled(text: string): boolean {
  const [start = '', length] = /^{"compiled":"3:(\d+)",(?!.*\ufffd)/.exec(text) ?? [];
  return text.length - start.length === Number(length);
}
