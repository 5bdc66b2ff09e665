/** Sorts by path, byte by byte: the same on every machine, whatever its language. */
export const byPath = (a: { path: string }, b: { path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);
