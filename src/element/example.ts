/** One way to place a widget. The demos, the tests and the builder all show the same list. */
export interface Example {
  title: string;
  /** Its content, or when to use it. */
  summary: string;
  html: string;
  /** The width of the column it stands in, in pixels. Default: all there is. */
  width?: number;
  /** True if the example shows the fallback. */
  fallback?: boolean;
}
