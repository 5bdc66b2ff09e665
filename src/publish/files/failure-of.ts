/** An error of Node's: a system error has a code, and the paths that it is about. */
export interface Failure extends NodeJS.ErrnoException {
  dest?: string;
  exitCode?: number;
  remedy?: unknown;
}

/** Whatever was thrown, as an error. */
export const failureOf = (thrown: unknown): Failure => (thrown instanceof Error ? thrown : new Error(String(thrown)));
