/** A node of the syntax tree (ESTree). */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Visits every node of a syntax tree, outer before inner. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    visit(node as Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

/** Replaces pieces of a source, given from where to where. */
export function splice(code: string, pieces: { start: number; end: number; by?: string }[]): string {
  let result = code;
  for (const { start, end, by = '' } of pieces.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}
